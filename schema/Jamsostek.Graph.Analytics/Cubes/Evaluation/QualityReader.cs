using System.Numerics;
using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Analytics.Cubes.Scanning;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>Reads what stands behind a row.</summary>
internal static class QualityReader
{
    public static CubeQuality Of(RowTable table, RowRef row)
    {
        var cells = table.SetOf(row).Cells;
        if (cells.BasisFacts.Length == 0)
        {
            throw new InvalidOperationException("Quality was not asked for, so that there is none.");
        }

        var facts = cells.BasisFacts.AsSpan(row.Cell * CellsWriter.BasisCount, CellsWriter.BasisCount);
        var weights = cells.BasisWeights.AsSpan(row.Cell * CellsWriter.BasisCount, CellsWriter.BasisCount);
        var (count, weight) = (Sum(facts), Sum(weights));
        var parts = weight > 0 ? weights : facts;
        var whole = weight > 0 ? weight : count;
        return new CubeQuality(
            Share(parts, Basis.Reported, whole), Share(parts, Basis.Derived, whole), Share(parts, Basis.Estimated, whole), Share(parts, Basis.Synthetic, whole), count, [.. Flags(table, row)]);
    }

    /// <summary>The standard error of a value.</summary>
    public static StandardError? Error(RowTable table, RowRef row, CubeMeasure measure)
    {
        if (table.Value(row, measure) is not { } value || measure.Kind == MeasureKind.Change)
        {
            return null;
        }

        var cells = table.SetOf(row).Cells;
        var (left, right) = (Part(table, cells, row.Cell, measure.Left ?? measure), measure.Right is null ? default : Part(table, cells, row.Cell, measure.Right));
        var error = measure.Kind == MeasureKind.Ratio
            ? Quotient(left, right, value.Double, cells.Sums[table.Scope.Layout.Of(measure).Right][row.Cell])
            : new StandardError(Math.Sqrt(left.Squares + right.Squares), left.Sum + right.Sum);
        return error.Bound > 0 ? error : null;
    }

    /// <summary>The error of a quotient to first order, its parts being independent of each other (delta method).</summary>
    private static StandardError Quotient((double Sum, double Squares) part, (double Sum, double Squares) whole, double rate, double denominator) => new(
        Math.Sqrt(part.Squares + (rate * rate * whole.Squares)) / denominator,
        (part.Sum + (Math.Abs(rate) * whole.Sum)) / denominator);

    private static (double Sum, double Squares) Part(RowTable table, Cells cells, int cell, CubeMeasure measure) =>
        table.Scope.Partition.Facts.ErrorColumns.IndexOf(measure.Column) is >= 0 and var error && cells.ErrorSums.Length > error ? (cells.ErrorSums[error][cell], cells.ErrorSquares[error][cell]) : default;

    private static IEnumerable<QualityFlag> Flags(RowTable table, RowRef row)
    {
        var set = table.SetOf(row);
        if (set.Filled.Length > 0 && set.Filled[row.Cell] is var mark and not 0)
        {
            yield return mark == GapFilling.Carried ? QualityFlags.CarriedForward : QualityFlags.NoFacts;
        }

        if (set.Keys.Contains(CubeDimensions.Period) && set.MonthsOf(row.Cell) is { IsComplete: false })
        {
            yield return QualityFlags.IncompletePeriod;
        }

        var bases = set.Cells.BasisMasks[row.Cell];
        if (BitOperations.PopCount(bases) > 1)
        {
            yield return QualityFlags.MixedBases;
        }

        if ((bases & (1 << (int)Basis.Synthetic)) != 0)
        {
            yield return QualityFlags.Synthetic;
        }

        if (table.Facts.Cube.Measures.Any(measure => measure.Kind == MeasureKind.Ratio && LeavesOut(table, set.Cells, row.Cell, measure)))
        {
            yield return QualityFlags.RateLeavesOut;
        }

        if (Enumerable.Range(0, set.Keys.Length).Any(key => set.Keys[key].Axis != DimensionAxis.Period && set.Cells.Keys[key][row.Cell] == Member.None))
        {
            yield return QualityFlags.Unplaced;
        }

        if (set.IsUndefined)
        {
            yield return QualityFlags.NotAdditive;
        }
    }

    private static bool LeavesOut(RowTable table, Cells cells, int cell, CubeMeasure rate)
    {
        var both = cells.Counts[table.Scope.Layout.Of(rate).Left][cell];
        return cells.Counts[table.Scope.Layout.Of(rate.Left!).Left][cell] > both || cells.Counts[table.Scope.Layout.Of(rate.Right!).Left][cell] > both;
    }

    private static double? Share(ReadOnlySpan<long> parts, Basis basis, long whole) => whole == 0 ? null : (double)parts[(int)basis] / whole;

    private static long Sum(ReadOnlySpan<long> values)
    {
        long sum = 0;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum;
    }
}
