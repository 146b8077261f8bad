using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Store.Model;

namespace Jamsostek.Graph.Tests.Store;

/// <summary>Records in which every field of every table takes any value it may, and every reference holds. The same seed gives the same record.</summary>
internal sealed class RandomFacts
{
    private static readonly string[] Texts = ["", " ", "plain", "O'Brien \"said\"", "tab\tand\nline", "Kabupaten Pangkajene dan Kepulauan", "é ü 漢字 🏝", "NULL", "1.710.891", new('x', 3000)];
    private readonly Random _random;
    private static readonly ConcurrentDictionary<PropertyInfo, bool> Nullable = new();
    private readonly Dictionary<Type, string[]> _keys = [];

    private RandomFacts(int seed) => _random = new Random(seed);

    public static FactSet Of(int seed, int rows = 12) => new RandomFacts(seed).Make(rows);

    private FactSet Make(int rows)
    {
        foreach (var table in RecordTables.All)
        {
            _keys[table.FactType] = [.. Enumerable.Range(0, rows).Select(static i => $"key {i} 'é'")];
        }

        return new FactSet
        {
            Sources = Rows<SourceFact>(rows),
            Regions = [.. Rows<RegionFact>(rows).Select((region, i) => region with
            {
                Level = i == 0 ? RegionLevel.Country : RegionLevel.Province,
                ParentCode = i == 0 ? null : _keys[typeof(RegionFact)][0],
            })],
            Labour = [.. Rows<LabourFact>(rows).Select(static (fact, i) => fact with { Year = i })],
            CoverageObservations = Rows<CoverageObservation>(rows),
            NationalParticipants = Rows<NationalParticipants>(rows),
            ProvincialParticipants = Rows<ProvincialParticipants>(rows),
            Targets = Rows<TargetFact>(rows),
            Claims = Rows<ClaimFact>(rows),
            ComplianceObservations = Rows<ComplianceObservation>(rows),
            Regulations = Rows<RegulationFact>(rows),
            Conflicts = Rows<ConflictingStatement>(rows),
            Duties = Rows<DutyFact>(rows),
            MonitoringEvents = Rows<MonitoringEvent>(rows),
            EventWaves = [.. Rows<EventWave>(rows).Select(static (fact, i) => fact with { Number = i })],
            EventParticipations = Rows<EventParticipation>(rows),
            Agencies = Rows<AgencyFact>(rows),
            BenefitRates = Rows<BenefitRate>(rows),
            PolicyActors = Rows<PolicyActor>(rows),
            Vocabulary = Rows<VocabularyTerm>(rows),
            SeedFacts = Rows<SeedFact>(rows),
            FigureUses = [.. Rows<FigureUse>(rows).Select((use, i) => use with { FigureId = _keys[typeof(CoverageObservation)][i], FollowedFigureId = i % 2 == 0 ? null : _keys[typeof(NationalParticipants)][0] })],
            Coverage = [.. Enumerable.Range(0, rows).Select(Coverage)],
            AgencyMonths = [.. Enumerable.Range(0, rows).Select(AgencyMonth)],
            PotentialRatios = [.. Rows<PotentialRatio>(rows).Select(static (fact, i) => fact with { AsOf = new PartialDate(1 + i) })],
        };
    }

    /// <summary>Three months, so that panels hold several rows.</summary>
    private CoverageFact Coverage(int index)
    {
        long? eligible = _random.Next(3) == 0 ? null : _random.NextInt64();
        return new CoverageFact
        {
            RegionCode = _keys[typeof(RegionFact)][index],
            Month = new Month(2024, 1 + (index % 3)),
            Segment = (WorkerSegment)_random.Next((int)WorkerSegment.Pu, (int)WorkerSegment.Pmi + 1),
            Eligible = eligible,
            Covered = _random.Next(3) == 0 ? null : _random.NextInt64(eligible ?? long.MaxValue),
            EligibleStandardError = _random.Next(3) == 0 ? null : _random.NextDouble() * 1e6,
            CoveredStandardError = _random.Next(3) == 0 ? null : _random.NextDouble() * 1e6,
            Basis = (Basis)_random.Next(4),
            SourceId = _keys[typeof(SourceFact)][_random.Next(_keys[typeof(SourceFact)].Length)],
        };
    }

    private AgencyMonthFact AgencyMonth(int index)
    {
        int? workers = _random.Next(3) == 0 ? null : _random.Next();
        return new AgencyMonthFact
        {
            AgencyCode = _keys[typeof(AgencyFact)][index],
            Month = new Month(2024, 1 + (index % 3)),
            NonAsnWorkers = workers,
            EnrolledWorkers = _random.Next(3) == 0 ? null : _random.Next(workers ?? int.MaxValue),
            BudgetIdr = _random.Next(3) == 0 ? null : _random.NextInt64(),
            PaidIdr = _random.Next(3) == 0 ? null : _random.NextInt64(),
            Basis = (Basis)_random.Next(4),
            SourceId = _keys[typeof(SourceFact)][_random.Next(_keys[typeof(SourceFact)].Length)],
        };
    }

    private T[] Rows<T>(int rows)
        where T : class => [.. Enumerable.Range(0, rows).Select(Row<T>)];

    private T Row<T>(int index)
        where T : class
    {
        var table = RecordTables.Of(typeof(T));
        var row = (T)RuntimeHelpers.GetUninitializedObject(typeof(T));
        foreach (var property in typeof(T).GetProperties().Where(static property => property.SetMethod is not null))
        {
            var reference = table.References.SingleOrDefault(reference => reference.Property == property.Name);
            property.SetValue(row, property.Name == table.KeyProperty && reference is null ? _keys[typeof(T)][index] : Value(property, reference));
        }

        return row;
    }

    private object? Value(PropertyInfo property, Reference? reference)
    {
        var type = System.Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return MayBeNull(property) && _random.Next(3) == 0
            ? null
            : reference switch
            {
                null => Value(type, property.Name),
                { IsList: true } => FactList.Create<string>([.. Keys(reference.Parent)]),
                _ => _keys[reference.Parent][_random.Next(_keys[reference.Parent].Length)],
            };
    }

    private static bool MayBeNull(PropertyInfo property) =>
        Nullable.GetOrAdd(property, static property => new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable);

    private IEnumerable<string> Keys(Type parent) => Enumerable.Range(0, _random.Next(4)).Select(_ => _keys[parent][_random.Next(_keys[parent].Length)]);

    private object Value(Type type, string property) => type switch
    {
        _ when type == typeof(string) => Texts[_random.Next(Texts.Length)],
        _ when type == typeof(long) => Number(),
        _ when type == typeof(int) => _random.Next(int.MinValue, int.MaxValue),
        _ when type == typeof(bool) => _random.Next(2) == 0,
        _ when type == typeof(double) => (_random.NextDouble() - 0.5) * 360,
        _ when type == typeof(decimal) => new decimal(_random.Next(), _random.Next(), _random.Next(), _random.Next(2) == 0, (byte)_random.Next(29)),
        _ when type == typeof(DateOnly) => DateOnly.FromDayNumber(_random.Next(DateOnly.MaxValue.DayNumber + 1)),
        _ when type == typeof(PartialDate) => Date(),
        _ when type == typeof(Month) => Month.Of(DateOnly.FromDayNumber(_random.Next(DateOnly.MaxValue.DayNumber + 1))),
        _ when type == typeof(FactList<string>) => FactList.Create<string>([.. Enumerable.Range(0, _random.Next(4)).Select(_ => Texts[_random.Next(Texts.Length)])]),
        _ when type == typeof(FactList<long?>) => Breakdown(property),
        _ when type == typeof(FactList<WorkerSegment>) => FactList.Create<WorkerSegment>(_random.GetItems(Enum.GetValues<WorkerSegment>(), _random.Next(4))),
        _ when type == typeof(FactList<Programme>) => FactList.Create<Programme>(_random.GetItems(Enum.GetValues<Programme>(), _random.Next(4))),
        { IsEnum: true } => Enum.GetValues(type).GetValue(_random.Next(Enum.GetValues(type).Length))!,
        _ => throw new NotSupportedException($"Random values of {type} are not known: say how they are made."),
    };

    private long Number() => _random.Next(8) switch
    {
        0 => long.MinValue,
        1 => long.MaxValue,
        2 => 0,
        _ => _random.NextInt64(),
    };

    private PartialDate Date()
    {
        var day = DateOnly.FromDayNumber(_random.Next(DateOnly.MaxValue.DayNumber + 1));
        return _random.Next(3) switch
        {
            0 => new PartialDate(day.Year),
            1 => new PartialDate(day.Year, day.Month),
            _ => new PartialDate(day),
        };
    }

    /// <summary>Nothing known, or one value known and any of the others.</summary>
    private FactList<long?> Breakdown(string property)
    {
        var breakdown = property switch
        {
            nameof(LabourFact.ByStatus) => LabourBreakdown.Status,
            nameof(LabourFact.BySector) => LabourBreakdown.Sector,
            nameof(LabourFact.ByAge) => LabourBreakdown.AgeGroup,
            _ => LabourBreakdown.Education,
        };
        return _random.Next(3) == 0
            ? []
            : FactList.Create<long?>([Number(), .. Enumerable.Range(1, breakdown.Categories.Count - 1).Select(_ => _random.Next(3) == 0 ? (long?)null : Number())]);
    }
}
