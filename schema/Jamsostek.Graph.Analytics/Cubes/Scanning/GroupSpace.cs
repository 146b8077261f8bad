using Jamsostek.Graph.Analytics.Cubes.Columns;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Scanning;

/// <summary>Numbers the groups of some dimensions, the period not among them: the slot of a row is a sum of one number for each axis.</summary>
internal sealed class GroupSpace
{
    private readonly (AxisColumn Column, int[] Map)[] _axes;
    private readonly (int Stride, int Count, int[] Members)[] _keys;

    public GroupSpace(ScanSource source, RowFilter filter, IReadOnlyList<CubeDimension> dimensions)
    {
        CubeDimension[] all = [.. dimensions];
        var axes = new List<(AxisColumn, int[])>();
        _keys = new (int, int, int[])[dimensions.Count];
        long size = 1;
        foreach (var axis in dimensions.Select(source.AxisOf).Distinct())
        {
            CubeDimension[] own = [.. dimensions.Where(dimension => source.AxisOf(dimension) == axis)];
            var groups = source.Groups(axis, own);
            var (numbers, chosen) = Numbered(groups, filter.Axes.FirstOrDefault(allowed => allowed.Axis == axis));
            var stride = (int)Math.Min(size, int.MaxValue);
            axes.Add((source.Axis(axis)!, Array.ConvertAll(numbers, number => unchecked(number * stride))));
            for (var i = 0; i < own.Length; i++)
            {
                var members = groups.Members[i];
                _keys[Array.IndexOf(all, own[i])] = (stride, chosen.Length, Array.ConvertAll(chosen, group => members[group]));
            }

            size *= Math.Max(chosen.Length, 1);
        }

        _axes = [.. axes];
        Size = size;
    }

    /// <summary>How many groups there can be.</summary>
    public long Size { get; }

    /// <summary>Writes the slot of each row.</summary>
    public void Slots(RowBlock block, Span<int> slots)
    {
        slots.Clear();
        foreach (var (column, map) in _axes)
        {
            column.AddSlots(block, map, slots);
        }
    }

    /// <summary>The member of a dimension that a slot stands for.</summary>
    public int Member(int dimension, int slot)
    {
        var (stride, count, members) = _keys[dimension];
        return members[slot / stride % count];
    }

    /// <summary>Numbers only the groups that a filter lets through, so that a province of agencies takes the room of a province.</summary>
    private static (int[] Numbers, int[] Groups) Numbered(AxisGroups groups, AxisFilter? filter)
    {
        if (filter is null)
        {
            return (groups.GroupOf, [.. Enumerable.Range(0, groups.Members[0].Length)]);
        }

        var numbers = new int[groups.GroupOf.Length];
        var numberOf = new int[groups.Count];
        var chosen = new List<int>();
        for (var position = Math.Max(filter.First, 0); position <= filter.Last; position++)
        {
            if (filter.Allowed[position])
            {
                ref var number = ref numberOf[groups.GroupOf[position]];
                if (number == 0)
                {
                    chosen.Add(groups.GroupOf[position]);
                    number = chosen.Count;
                }

                numbers[position] = number - 1;
            }
        }

        return (numbers, [.. chosen]);
    }
}
