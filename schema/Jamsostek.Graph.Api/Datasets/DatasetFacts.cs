using System.Runtime.CompilerServices;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Datasets;

/// <summary>What is said of a data version as a whole, counted once.</summary>
internal sealed class DatasetFacts
{
    private static readonly ConditionalWeakTable<Snapshot, DatasetFacts> Counted = [];

    private DatasetFacts(Snapshot data)
    {
        var facts = Facts(data).ToList();
        Shares = [.. Enum.GetValues<Basis>().Select(basis => (basis, rows: facts.LongCount(fact => fact.Basis == basis)))
            .Select(part => new BasisShare(part.basis, part.rows, facts.Count == 0 ? 0 : (double)part.rows / facts.Count))];
        LatestMonth = data.Observations.Where(static fact => fact.AsOf.Month is not null)
            .Select(static fact => (Month?)new Month(fact.AsOf.Year, fact.AsOf.Month!.Value))
            .Max();
    }

    /// <summary>How much is of which basis; every basis is listed.</summary>
    public IReadOnlyList<BasisShare> Shares { get; }

    /// <summary>The month of the latest published coverage figure.</summary>
    public Month? LatestMonth { get; }

    /// <summary>Of a data version.</summary>
    public static DatasetFacts Of(Snapshot data) => Counted.GetValue(data, static key => new DatasetFacts(key));

    private static IEnumerable<IFact> Facts(Snapshot data)
    {
        var regions = Enumerable.Range(0, data.Regions.Count).ToList();
        IEnumerable<IFact>[] tables =
        [
            regions.Select(region => data.Regions[region]),
            data.Labour.Years.SelectMany(year => regions.Select(region => data.Labour.Level(year, data.Regions.LevelOf(region)).Fact(region)).OfType<LabourFact>()),
            data.Observations, data.NationalParticipants, data.ProvincialParticipants, data.Targets, data.Claims, data.ComplianceObservations, data.Regulations, data.Conflicts,
            data.Duties, data.MonitoringEvents, data.MonitoringEvents.SelectMany(happening => data.WavesByEvent[happening.Id]), data.EventParticipations, data.Agencies,
            data.BenefitRates, data.PolicyActors, data.Vocabulary, data.SeedFacts, data.PotentialRatios,
        ];
        return tables.SelectMany(static table => table);
    }
}
