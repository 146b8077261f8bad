using Jamsostek.Graph.Analytics.Cubes.Columns;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Scanning;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>Makes the value of a measure of its sums: missing where no fact is in them, and where something is divided by nothing.</summary>
internal static class MeasureReader
{
    public static CubeNumber? Value(ComponentLayout layout, Cells cells, int cell, CubeMeasure measure)
    {
        var (left, right) = layout.Of(measure);
        if (cells.Counts[left].Length == 0)
        {
            throw new InvalidOperationException($"{measure} was not asked for, so that it has no value.");
        }

        if (cells.Counts[left][cell] == 0)
        {
            return null;
        }

        var value = cells.Sums[left][cell];
        return measure.Kind switch
        {
            MeasureKind.Ratio => cells.Sums[right][cell] is var divisor && divisor == 0 ? null : new CubeNumber((double)value / divisor),
            MeasureKind.Difference => new CubeNumber(value - cells.Sums[right][cell]),
            _ => new CubeNumber(value),
        };
    }

    /// <summary>Which sums measures are made of.</summary>
    public static bool[] Components(ComponentLayout layout, IEnumerable<CubeMeasure> measures)
    {
        var wanted = new bool[layout.Components.Length];
        foreach (var measure in measures)
        {
            var (left, right) = layout.Of(measure);
            wanted[left] = true;
            if (right >= 0)
            {
                wanted[right] = true;
            }
        }

        return wanted;
    }
}
