using Jamsostek.Graph.Analytics.Cubes.Columns;
using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Building;

/// <summary>Sorts facts and makes columns of them.</summary>
internal static class FactColumnsBuilder
{
    private static readonly int BasisCount = Enum.GetValues<Basis>().Length;

    public static FactColumns Build<TRow>(CubeDeclaration<TRow> cube, FactInput<TRow> input)
    {
        var (order, cells) = Sorted(input);
        var months = Array.ConvertAll(order, row => input.Month(row));
        var index = new MonthIndex(months);
        var isInOrder = IsIdentity(order);
        ValueColumn[] stored = [.. cube.Columns.Select(column => isInOrder && input.Held.TryGetValue(column.Measure, out var held)
            ? new ValueColumn(held)
            : new ValueColumn(Array.ConvertAll(order, row => column.Read(input.Row(row)) ?? ValueColumn.Missing)))];
        ErrorColumn[] errors = [.. cube.Columns.Where(static column => column.Error is not null).Select(column => new ErrorColumn(
            column.Measure.Column,
            isInOrder && input.HeldErrors.TryGetValue(column.Measure, out var held) ? held : DecimalColumn.Of([.. order.Select(row => column.Error!(input.Row(row)) ?? double.NaN)])))];
        ComponentLayout layout = new(cube, column => column < stored.Length && stored[column].IsComplete);
        AxisMap[] maps = [.. input.Axes.Select(static axis => axis.Map), BasisMap()];
        AxisColumn[] axes =
        [
            .. input.Axes.Select(axis => (isInOrder && input.HeldAxes.TryGetValue(axis.Map.Axis, out var held) ? AxisColumn.Of(axis.Map.Axis, held) : null)
                ?? AxisColumn.Of(axis.Map.Axis, axis.Map.Count, Array.ConvertAll(order, row => axis.Position(row)))),
            AxisColumn.Of(DimensionAxis.Basis, BasisCount, Array.ConvertAll(order, row => (int)input.Basis(row))),
        ];
        var bases = MonthBases(index, order, input.Basis);
        return new FactColumns(
            layout,
            [.. stored, .. layout.Changes.Select(column => Changes(index, cells, stored[column]))],
            errors,
            axes,
            maps)
        {
            Months = index,
            Leading = axes[0],
            HasOneRowEach = HasOneRowEach(index, cells),
            Count = order.Length,
            Order = isInOrder ? null : order,
            MonthBases = bases,
            BasesSeen = bases.Aggregate(0, static (seen, mask) => seen | mask),
            Grows = Grows(index, cells),
        };
    }

    public static AxisMap BasisMap() => new AxisMap(DimensionAxis.Basis, BasisCount).With(CubeDimensions.Basis, static basis => basis);

    /// <summary>The order by month and cell, and the cell of each row in that order: a number that stands for all its axes.</summary>
    private static (int[] Order, long[] Cells) Sorted<TRow>(FactInput<TRow> input)
    {
        long span = BasisCount;
        foreach (var (map, _) in input.Axes)
        {
            span *= Math.Max(map.Count, 1);
        }

        var order = new int[input.Count];
        var keys = new long[input.Count];
        for (var row = 0; row < order.Length; row++)
        {
            long cell = 0;
            foreach (var (map, position) in input.Axes)
            {
                cell = (cell * map.Count) + position(row);
            }

            order[row] = row;
            keys[row] = ((long)input.Month(row) * span) + (cell * BasisCount) + (int)input.Basis(row);
        }

        if (!IsAscending(keys))
        {
            Array.Sort(keys, order);
        }

        for (var row = 0; row < keys.Length; row++)
        {
            keys[row] %= span;
        }

        return (order, keys);
    }

    private static bool IsAscending(long[] keys)
    {
        for (var row = 1; row < keys.Length; row++)
        {
            if (keys[row] < keys[row - 1])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What a stock changed by from the row of the same cell a month before.</summary>
    private static ValueColumn Changes(MonthIndex months, long[] cells, ValueColumn stock)
    {
        var changes = new long[cells.Length];
        Array.Fill(changes, ValueColumn.Missing);
        for (var month = months.First + 1; month <= months.Last; month++)
        {
            var (before, now) = (months[month - 1], months[month]);
            var earlier = before.Start;
            for (var row = now.Start; row < now.End; row++)
            {
                while (earlier < before.End && cells[earlier] < cells[row])
                {
                    earlier++;
                }

                if (earlier < before.End && cells[earlier] == cells[row] && stock[earlier] != ValueColumn.Missing && stock[row] != ValueColumn.Missing)
                {
                    changes[row] = stock[row] - stock[earlier];
                }
            }
        }

        return new ValueColumn(changes);
    }

    private static bool IsIdentity(int[] order)
    {
        for (var row = 0; row < order.Length; row++)
        {
            if (order[row] != row)
            {
                return false;
            }
        }

        return true;
    }

    private static byte[] MonthBases(MonthIndex months, int[] order, Func<int, Basis> basis)
    {
        var masks = new byte[months.IsEmpty ? 0 : months.Last - months.First + 1];
        for (var month = months.First; month <= months.Last; month++)
        {
            for (var row = months[month].Start; row < months[month].End; row++)
            {
                masks[month - months.First] |= (byte)(1 << (int)basis(order[row]));
            }
        }

        return masks;
    }

    /// <summary>For each month, whether every cell that has facts in it has some in the next.</summary>
    private static bool[] Grows(MonthIndex months, long[] cells)
    {
        var grows = new bool[months.IsEmpty ? 0 : months.Last - months.First + 1];
        for (var month = months.First; month < months.Last; month++)
        {
            var (now, next) = (months[month], months[month + 1]);
            grows[month - months.First] = IsPart(cells.AsSpan(now.Start, now.Count), cells.AsSpan(next.Start, next.Count));
        }

        return grows;
    }

    /// <summary>Whether no two rows of a month differ in their basis alone.</summary>
    private static bool HasOneRowEach(MonthIndex months, long[] cells)
    {
        for (var month = months.First; month <= months.Last; month++)
        {
            for (var row = months[month].Start + 1; row < months[month].End; row++)
            {
                if (cells[row] / BasisCount == cells[row - 1] / BasisCount)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool IsPart(ReadOnlySpan<long> part, ReadOnlySpan<long> whole)
    {
        var next = 0;
        foreach (var cell in part)
        {
            while (next < whole.Length && whole[next] < cell)
            {
                next++;
            }

            if (next == whole.Length || whole[next] != cell)
            {
                return false;
            }
        }

        return true;
    }
}
