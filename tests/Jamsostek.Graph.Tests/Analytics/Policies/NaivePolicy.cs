using System.Reflection;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Store.Model;

namespace Jamsostek.Graph.Tests.Analytics.Policies;

/// <summary>
/// What a policy shows, said once more and otherwise: drop every row that is about a region outside or of another basis, then take out, again and again, what names a row that is gone.
/// It knows the tables by their declarations in the record alone, and no table by name but those whose rows are about several regions or about none.
/// </summary>
internal sealed class NaivePolicy(FactSet facts, IReadOnlyCollection<string> regions, IReadOnlyCollection<Basis> bases)
{
    private readonly Dictionary<string, string?> _parents = facts.Regions.ToDictionary(region => region.Code, region => region.ParentCode, StringComparer.Ordinal);

    /// <summary>The record that holds only the rows that are shown.</summary>
    public FactSet Keep()
    {
        var rows = RecordTables.All.ToDictionary(table => table.FactType, table => RowsOf(table.FactType).Where(row => IsKept(row)).ToList());
        rows[typeof(RegionFact)] = [.. facts.Regions.Where(IsNamed).Select(region => IsInside(region.Code) && bases.Contains(region.Basis) ? region : Bare(region))];
        rows[typeof(SourceFact)] = [.. facts.Sources];
        while (RecordTables.All.Select(table => TakeOutWhatIsGone(table, rows)).ToList().Contains(true))
        {
        }

        var kept = Build(rows);
        return kept with { Sources = [.. facts.Sources.Where(source => NamedSources(kept).Contains(source.Id))] };
    }

    private bool IsInside(string? code)
    {
        for (var at = code; at is not null; at = _parents.GetValueOrDefault(at))
        {
            if (regions.Contains(at))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNamed(RegionFact region)
        => region.Level == RegionLevel.Country || IsInside(region.Code) || facts.Regions.Any(other => other.ParentCode == region.Code && IsInside(other.Code));

    private bool IsEverywhere => facts.Regions.All(region => IsInside(region.Code));

    private bool IsKept(object row)
    {
        if (row is IFact fact && !bases.Contains(fact.Basis))
        {
            return false;
        }

        return row switch
        {
            SourceFact or RegionFact or BenefitRate or VocabularyTerm or FigureUse => true,
            NationalParticipants => IsEverywhere,
            MonitoringEvent { RegionCodes.Count: 0, VenueRegionCode: null } => IsEverywhere,
            MonitoringEvent { RegionCodes.Count: 0 } nowhere => IsEverywhere || IsInside(nowhere.VenueRegionCode),
            MonitoringEvent several => several.RegionCodes.Any(IsInside),
            EventWave wave => wave.RegionCodes.Count == 0 || wave.RegionCodes.Any(IsInside),
            ConflictingStatement => true,
            _ => IsInside((string?)row.GetType().GetProperty("RegionCode")!.GetValue(row)),
        };
    }

    /// <summary>Takes references to rows that are gone out of the rows of a table, and the rows that cannot be without.</summary>
    private bool TakeOutWhatIsGone(RecordTable table, Dictionary<Type, List<object>> rows)
    {
        bool changed = false;
        var kept = new List<object>();
        foreach (object row in rows[table.FactType])
        {
            var left = row;
            bool stands = row is not ConflictingStatement conflict || IsThere(conflict, rows);
            stands &= row is not FigureUse use || IsFigure(use.FigureId, rows);
            if (row is FigureUse { FollowedFigureId: { } followed } && !IsFigure(followed, rows))
            {
                left = With(left, nameof(FigureUse.FollowedFigureId), null);
            }

            foreach (var reference in table.References)
            {
                (left, bool may) = Without(left, reference, rows);
                stands &= may;
            }

            changed |= !stands || !ReferenceEquals(left, row);
            if (stands)
            {
                kept.Add(left);
            }
        }

        rows[table.FactType] = kept;
        return changed;
    }

    private (object Row, bool Stands) Without(object row, Reference reference, Dictionary<Type, List<object>> rows)
    {
        var property = row.GetType().GetProperty(reference.Property)!;
        if (property.GetValue(row) is FactList<string> list)
        {
            // A region that is named and not shown is no scope of anything.
            string[] there = [.. list.Where(key => Has(reference.Parent, key, rows) && (reference.Parent != typeof(RegionFact) || IsInside(key)))];
            return there.Length == list.Count ? (row, true) : (With(row, reference.Property, FactList.Create<string>(there)), true);
        }

        if (property.GetValue(row) is not string key || Has(reference.Parent, key, rows))
        {
            return (row, true);
        }

        bool mayLack = new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable;
        return mayLack ? (With(row, reference.Property, null), true) : (row, false);
    }

    private static bool Has(Type type, string key, Dictionary<Type, List<object>> rows)
    {
        var property = type.GetProperty(RecordTables.Of(type).KeyProperty)!;
        return rows[type].Exists(row => (string)property.GetValue(row)! == key);
    }

    private static bool IsFigure(string key, Dictionary<Type, List<object>> rows) => Has(typeof(CoverageObservation), key, rows) || Has(typeof(NationalParticipants), key, rows);

    private static bool IsThere(ConflictingStatement conflict, Dictionary<Type, List<object>> rows) => conflict.EntityType switch
    {
        "regulations" => Has(typeof(RegulationFact), conflict.EntityId, rows),
        "participants-national" => Has(typeof(NationalParticipants), conflict.EntityId, rows),
        "coverage-observations" => Has(typeof(CoverageObservation), conflict.EntityId, rows),
        "claims" => Has(typeof(ClaimFact), conflict.EntityId, rows),
        _ => false,
    };

    private static object With(object row, string property, object? value)
    {
        var copy = row.GetType().GetMethod("<Clone>$")!.Invoke(row, null)!;
        row.GetType().GetProperty(property)!.SetValue(copy, value);
        return copy;
    }

    private static RegionFact Bare(RegionFact region) => region with
    {
        Population = null, PopulationMale = null, PopulationFemale = null, AreaKm2 = null, Latitude = null, Longitude = null, Capital = null, KanwilSourceIds = [], SeedFactIds = [],
    };

    private IEnumerable<object> RowsOf(Type type) => TableOf(type).GetValue(facts) is IEnumerable<object> table ? table : [];

    private static PropertyInfo TableOf(Type type) => typeof(FactSet).GetProperties().Single(property => property.PropertyType == typeof(IReadOnlyList<>).MakeGenericType(type));

    private FactSet Build(Dictionary<Type, List<object>> rows)
    {
        var kept = new FactSet();
        foreach (var (type, list) in rows)
        {
            var array = Array.CreateInstance(type, list.Count);
            list.ToArray().CopyTo(array, 0);
            TableOf(type).SetValue(kept, array);
        }

        var agencies = rows[typeof(AgencyFact)].Cast<AgencyFact>().Select(agency => agency.Code).ToHashSet(StringComparer.Ordinal);
        return kept with
        {
            Coverage = [.. facts.Coverage.Where(fact => bases.Contains(fact.Basis) && IsInside(fact.RegionCode))],
            AgencyMonths = [.. facts.AgencyMonths.Where(fact => bases.Contains(fact.Basis) && agencies.Contains(fact.AgencyCode))],
        };
    }

    private static HashSet<string> NamedSources(FactSet kept)
    {
        var named = typeof(FactSet).GetProperties().Select(property => property.GetValue(kept)).OfType<IEnumerable<IFact>>()
            .SelectMany(table => table).Select(fact => fact.SourceId).ToHashSet(StringComparer.Ordinal);
        named.UnionWith(kept.Regions.SelectMany(region => region.KanwilSourceIds));
        return named;
    }
}
