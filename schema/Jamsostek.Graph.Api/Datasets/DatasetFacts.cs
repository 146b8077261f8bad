using System.Runtime.CompilerServices;
using Jamsostek.Graph.Analytics.Cubes.Planning;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Datasets;

/// <summary>What is said of a data version as a whole, counted once.</summary>
internal sealed class DatasetFacts
{
    private static readonly ConditionalWeakTable<Snapshot, DatasetFacts> Counted = [];

    private DatasetFacts(Snapshot data)
    {
        var rows = Facts(data).CountBy(static fact => fact.Basis).ToDictionary(static pair => pair.Key, static pair => (long)pair.Value);
        foreach (var (basis, count) in Monthly(data))
        {
            rows[basis] = rows.GetValueOrDefault(basis) + count;
        }

        var all = rows.Values.Sum();
        Shares = [.. Enum.GetValues<Basis>().Select(basis => new BasisShare(basis, rows.GetValueOrDefault(basis), all == 0 ? 0 : (double)rows.GetValueOrDefault(basis) / all))];
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

    /// <summary>The monthly tables, which are held as columns.</summary>
    private static IEnumerable<(Basis Basis, long Rows)> Monthly(Snapshot data)
    {
        var session = new CubeSession(data.Cubes);
        foreach (var cube in (CubeDeclaration[])[CoverageCube.Declaration, ComplianceCube.Declaration])
        {
            foreach (var value in session.Values(new CubeQuery { Cube = cube, Bases = [.. Enum.GetValues<Basis>()] }, CubeDimensions.Basis).Values)
            {
                yield return (FactCode.TryParse<Basis>(value.Code, out var basis) ? basis : throw new InvalidOperationException($"'{value.Code}' is no basis."), value.Facts);
            }
        }
    }

    private static IEnumerable<IFact> Facts(Snapshot data)
    {
        var regions = Enumerable.Range(0, data.Regions.Count).ToList();
        IEnumerable<IFact>[] tables =
        [
            regions.Select(region => data.Regions[region]),
            data.Labour.Years.SelectMany(year => regions.Select(region => data.Labour.Level(year, data.Regions.LevelOf(region)).Fact(region)).OfType<LabourFact>()),
            data.Observations, data.NationalParticipants, data.ProvincialParticipants, data.Targets, data.Claims, data.ComplianceObservations, data.Regulations, data.Conflicts,
            data.Duties, data.MonitoringEvents, data.MonitoringEvents.SelectMany(happening => data.WavesByEvent[happening.Id]), data.EventParticipations, data.Agencies,
            data.BenefitRates, data.PolicyActors, data.Vocabulary, data.SeedFacts, data.PotentialRatios, data.FigureUses,
        ];
        return tables.SelectMany(static table => table);
    }
}
