using Jamsostek.Graph.Ingestion.Packages;
using Jamsostek.Graph.Ingestion.Regions;
using Jamsostek.Graph.Ingestion.Reporting;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>What is known while the tables of one import are read.</summary>
/// <param name="current">The record that the import becomes a part of, which references may lead to; empty for an import that is a record of its own.</param>
/// <param name="log">Where findings go.</param>
internal sealed class ReadContext(FactSet current, FindingLog log)
{
    private readonly Dictionary<Type, object> _rows = [];
    private readonly Dictionary<(string Table, string Key), ReadPlace> _claims = [];
    private readonly List<ReadReference> _references = [];
    private readonly Dictionary<string, MonthKeys> _monthKeys = [];

    public FindingLog Log { get; } = log;

    public FactSet Current { get; } = current;

    /// <summary>The regions by name; those of the import itself as soon as they are read.</summary>
    public RegionIndex Regions { get; private set; } = new(current.Regions);

    /// <summary>What the data package says about the table being read.</summary>
    public PackageResource Resource { get; set; } = PackageResource.None;

    public List<ReadRow<T>> RowsOf<T>()
    {
        if (!_rows.TryGetValue(typeof(T), out var rows))
        {
            _rows[typeof(T)] = rows = new List<ReadRow<T>>();
        }

        return (List<ReadRow<T>>)rows;
    }

    /// <summary>Claims a key for a row; false where an earlier row has it.</summary>
    public bool TryClaim(string table, string key, ReadPlace place, out ReadPlace first)
    {
        first = place;
        if (_claims.TryAdd((table, key), place))
        {
            return true;
        }

        first = _claims[(table, key)];
        return false;
    }

    public bool Holds(string table, string key) => _claims.ContainsKey((table, key));

    /// <summary>Remembers a reference, to be looked up when every table is read.</summary>
    public void Refer(ReadReference reference) => _references.Add(reference);

    public IEnumerable<ReadReference> References => _references;

    /// <summary>Monthly coverage that was read.</summary>
    public List<CoverageFact> Coverage { get; } = [];

    /// <summary>Months of agencies that were read.</summary>
    public AgencyMonthBuilder AgencyMonths { get; } = new();

    /// <summary>Every basis that figures of a monthly table claim for a source, with the first row that does.</summary>
    public Dictionary<(string Table, Basis Basis, string SourceId), ReadPlace> Statements { get; } = [];

    /// <summary>The keys of a monthly table.</summary>
    public MonthKeys MonthKeysOf(string table)
    {
        if (!_monthKeys.TryGetValue(table, out var keys))
        {
            _monthKeys[table] = keys = new MonthKeys();
        }

        return keys;
    }

    /// <summary>Remembers which basis a row claims for its source.</summary>
    public void State(string table, Basis basis, string sourceId, ReadPlace place) => Statements.TryAdd((table, basis, sourceId), place);

    /// <summary>The key of a source that is named by its key or in other words; words that are no key make a source.</summary>
    public string SourceNamed(string words, ReadPlace place)
    {
        if (IsSource(words))
        {
            return words;
        }

        var source = OwnSource.Of(words);
        if (!IsSource(source.Id) && TryClaim(SourceTable.Schema.Name, source.Id, place, out _))
        {
            RowsOf<SourceFact>().Add(new ReadRow<SourceFact>(source, place));
        }

        return source.Id;
    }


    /// <summary>From now on regions are found among those of the record and of the import.</summary>
    public void RegionsAreRead()
    {
        var read = FactsOf<RegionFact>();
        if (read.Count > 0)
        {
            Regions = new RegionIndex(new FactSet { Regions = Current.Regions }.MergedWith(new FactSet { Regions = read }).Regions);
        }
    }

    /// <summary>Every fact that was read.</summary>
    public FactSet ToFacts() => new()
    {
        Sources = FactsOf<SourceFact>(),
        Regions = FactsOf<RegionFact>(),
        Labour = FactsOf<LabourFact>(),
        CoverageObservations = FactsOf<CoverageObservation>(),
        NationalParticipants = FactsOf<NationalParticipants>(),
        ProvincialParticipants = FactsOf<ProvincialParticipants>(),
        Targets = FactsOf<TargetFact>(),
        Claims = FactsOf<ClaimFact>(),
        ComplianceObservations = FactsOf<ComplianceObservation>(),
        Regulations = FactsOf<RegulationFact>(),
        Conflicts = FactsOf<ConflictingStatement>(),
        Duties = FactsOf<DutyFact>(),
        MonitoringEvents = FactsOf<MonitoringEvent>(),
        EventWaves = FactsOf<EventWave>(),
        EventParticipations = FactsOf<EventParticipation>(),
        Agencies = FactsOf<AgencyFact>(),
        BenefitRates = FactsOf<BenefitRate>(),
        PolicyActors = FactsOf<PolicyActor>(),
        Vocabulary = FactsOf<VocabularyTerm>(),
        SeedFacts = FactsOf<SeedFact>(),
        PotentialRatios = FactsOf<PotentialRatio>(),
        FigureUses = FactsOf<FigureUse>(),
        Coverage = Coverage,
        AgencyMonths = AgencyMonths.Build(),
    };

    private bool IsSource(string key) => Holds(SourceTable.Schema.Name, key) || Current.Sources.Any(source => source.Id == key);

    private IReadOnlyList<T> FactsOf<T>() => [.. RowsOf<T>().Select(static r => r.Fact)];
}
