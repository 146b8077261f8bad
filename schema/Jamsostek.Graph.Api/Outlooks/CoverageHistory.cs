using Jamsostek.Graph.Analytics.Cubes.Planning;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Projections.Outlooks.Targets;
using Jamsostek.Graph.Projections.Panels;
using Jamsostek.Graph.Projections.Paths;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Outlooks;

/// <summary>
/// Coverage of every region in every month with its standard error: what projections go on from. The country is the sum of its regions; workers whom nobody placed are told apart, as the model does not project them.
/// </summary>
internal sealed class CoverageHistory
{
    private readonly Snapshot _snapshot;
    private readonly KnownMonth?[][] _byRegion;
    private readonly double[] _unplaced;
    private readonly Month _first;

    public CoverageHistory(Snapshot snapshot, EstimatedHistory? estimated)
    {
        _snapshot = snapshot;
        var tree = snapshot.Regions;
        _byRegion = new KnownMonth?[tree.Count][];
        Last = snapshot.Cubes[CoverageCube.Declaration].LatestMonth() ?? default;
        var session = new CubeSession(snapshot.Cubes);
        var query = new CubeQuery { Cube = CoverageCube.Declaration, Measures = [CoverageCube.EligibleWorkers, CoverageCube.CoveredWorkers] };
        var parts = session.Ask(query with { GroupBy = [CubeDimensions.Province, CubeDimensions.Kabupaten, CubeDimensions.Period], WithQuality = true });
        _first = Last;
        foreach (var row in parts.AllRows)
        {
            _first = row.Period is { } period && period.First < _first ? period.First : _first;
        }

        var length = Last - _first + 1;
        _unplaced = new double[length];
        for (var region = 0; region < tree.Count; region++)
        {
            _byRegion[region] = new KnownMonth?[length];
        }

        var errors = new double[tree.Count][];
        foreach (var row in parts.AllRows)
        {
            var (month, covered) = (row.Period!.Value.First - _first, row.Value(CoverageCube.CoveredWorkers)?.Double);
            if (row.Code(CubeDimensions.Kabupaten) is not { } code)
            {
                _unplaced[month] += covered ?? 0;
            }
            else if (covered is { } known && row.Value(CoverageCube.EligibleWorkers)?.Double is > 0 and var eligible)
            {
                _ = tree.TryGetIndex(code, out var region);
                var error = row.StandardError(CoverageCube.CoveredWorkers)?.Independent ?? 0;
                (errors[region] ??= new double[length])[month] = error;
                _byRegion[region][month] = new KnownMonth(known, eligible, error / eligible);
            }
        }

        Sum(new SumErrors(estimated), errors);
    }

    /// <summary>The last month.</summary>
    public Month Last { get; }

    /// <summary>The first month.</summary>
    public Month First => _first;

    /// <summary>What is known of a region in a month.</summary>
    public KnownMonth? Of(int region, Month month) => month < _first || month > Last ? null : _byRegion[region][month - _first];

    /// <summary>Covered workers whom nobody placed in a region, in a month; after the last month those of the last.</summary>
    public double Unplaced(Month month) => month < _first ? 0 : _unplaced[Math.Min(month - _first, _unplaced.Length - 1)];

    // A sum is known only in months in which all of its parts that are ever known are.
    private void Sum(SumErrors errors, double[]?[] own)
    {
        var tree = _snapshot.Regions;
        for (var at = 0; at < _unplaced.Length; at++)
        {
            var (month, covered, eligible, variance) = (_first + at, 0.0, 0.0, 0.0);
            for (var province = tree.Provinces.First; province < tree.Provinces.First + tree.Provinces.Count; province++)
            {
                var inside = tree.KabupatenOf(province);
                var parts = Enumerable.Range(inside.First, inside.Count).Where(region => _byRegion[region][at] is not null).ToList();
                if (parts.Count == 0)
                {
                    continue;
                }

                var (sum, potential) = (parts.Sum(region => _byRegion[region][at]!.Value.Covered), parts.Sum(region => _byRegion[region][at]!.Value.Eligible));
                var held = errors.Held(tree[province].Code, month, errors.Correlated([.. parts.Select(region => own[region]?[at] ?? 0)]), potential, looksAhead: true);
                _byRegion[province][at] = new KnownMonth(sum, potential, Math.Sqrt(held) / potential);
                (covered, eligible, variance) = (covered + sum, eligible + potential, variance + held);
            }

            if (eligible > 0)
            {
                variance = errors.Held(tree[0].Code, month, variance, eligible, looksAhead: true);
                _byRegion[0][at] = new KnownMonth(covered, eligible, Math.Sqrt(variance) / eligible);
            }
        }
    }
}
