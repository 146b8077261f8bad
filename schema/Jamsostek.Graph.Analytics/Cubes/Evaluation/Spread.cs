using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Analytics.Cubes.Scanning;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>Spreads a measure of every row over the members of a finer dimension, in one scan for all rows.</summary>
internal static class Spread
{
    public static CubeDistribution?[] Of(CubeSet cubes, RowTable table, CubeMeasure measure, CubeDimension over, Func<ScanRequest, ScanOutcome> scan)
    {
        var result = new CubeDistribution?[table.Count];
        int[] asked = [.. table.Rows.Select(static row => row.Set).Distinct().Where(set => table.Sets[set].Kind != RowKind.Others)];
        var scope = QueryScope.Of(cubes, table.Query, over);
        var components = scope.Layout.Of([measure]);
        ImmutableArray<ScanTarget> targets = [.. asked.Select(set => new ScanTarget([.. table.Sets[set].Keys, over], Time(scope, table, table.Sets[set]), components, WithQuality: false))];
        if (targets.IsEmpty)
        {
            return result;
        }

        var outcome = scan(new ScanRequest(scope.Facts, scope.Partition, scope.Bases, scope.Where, targets));
        for (var i = 0; i < asked.Length && !outcome.IsRefused; i++)
        {
            var set = table.Sets[asked[i]];
            var packing = KeyPacking.Of(scope.Facts, set.Keys, set.Time.Periods.Length);
            var values = Values(scope, outcome.Cells[i], packing, measure, set.Keys.Length);
            for (var row = 0; row < table.Count; row++)
            {
                if (table.Rows[row].Set == asked[i])
                {
                    var cell = table.Rows[row].Cell;
                    result[row] = Distribution(values.GetValueOrDefault(packing.Pack(set.Cells.Keys, cell)) ?? []);
                }
            }
        }

        return result;
    }

    /// <summary>A quantile of values in ascending order, interpolated linearly: type 7 of Hyndman and Fan, Sample quantiles in statistical packages, The American Statistician 50 (1996).</summary>
    public static double? Quantile(IReadOnlyList<double> ascending, double share)
    {
        if (ascending.Count == 0)
        {
            return null;
        }

        var place = (ascending.Count - 1) * share;
        var below = (int)Math.Floor(place);
        var above = Math.Min(below + 1, ascending.Count - 1);
        return ascending[below] + ((place - below) * (ascending[above] - ascending[below]));
    }

    private static TimeAxis Time(QueryScope scope, RowTable table, GroupingSet set) => scope.Time(set.Keys, table.Query.EffectiveGrain);

    private static Dictionary<UInt128, List<double>> Values(QueryScope scope, Cells cells, KeyPacking packing, CubeMeasure measure, int keys)
    {
        var values = new Dictionary<UInt128, List<double>>();
        var column = new MeasureColumn(scope.Layout, cells, measure);
        for (var cell = 0; cell < cells.Count; cell++)
        {
            if (cells.Keys[keys][cell] < 0 || column.At(cell) is not { } value)
            {
                continue;
            }

            var row = packing.Pack(cells.Keys, cell);
            if (!values.TryGetValue(row, out var list))
            {
                values.Add(row, list = []);
            }

            list.Add(value.Double);
        }

        return values;
    }

    private static CubeDistribution Distribution(List<double> values)
    {
        values.Sort();
        double? mean = values.Count == 0 ? null : values.Sum() / values.Count;
        double? deviation = values.Count < 2 ? null : Math.Sqrt(values.Sum(value => (value - mean!.Value) * (value - mean.Value)) / (values.Count - 1));
        return new CubeDistribution(
            values.Count, Quantile(values, 0), Quantile(values, 0.1), Quantile(values, 0.25), Quantile(values, 0.5), Quantile(values, 0.75), Quantile(values, 0.9), Quantile(values, 1), mean, deviation);
    }
}
