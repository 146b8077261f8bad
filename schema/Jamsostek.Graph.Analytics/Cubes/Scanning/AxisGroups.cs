using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Scanning;

/// <summary>The groups that some dimensions of one axis make: one for every combination of members that occurs, so that kabupaten and province together make no more groups than kabupaten.</summary>
internal sealed class AxisGroups
{
    private Lazy<bool>? _areApart;

    public AxisGroups(AxisMap map, IReadOnlyList<CubeDimension> dimensions)
    {
        Axis = map.Axis;
        GroupOf = new int[map.Count];
        var columns = dimensions.Select(dimension => map[dimension]).ToArray();
        var groups = new Dictionary<string, int>(StringComparer.Ordinal);
        var representatives = new List<int>();
        if (columns.Length == 1)
        {
            NumberByMember(columns[0], representatives);
        }
        else
        {
            for (var position = 0; position < map.Count; position++)
            {
                var key = string.Join(',', columns.Select(column => column[position]));
                if (!groups.TryGetValue(key, out GroupOf[position]))
                {
                    groups.Add(key, GroupOf[position] = representatives.Count);
                    representatives.Add(position);
                }
            }
        }

        Count = Math.Max(representatives.Count, 1);
        Members = [.. columns.Select(column => representatives.Select(position => column[position]).ToArray())];
    }

    public DimensionAxis Axis { get; }

    /// <summary>How many groups there are, at least 1.</summary>
    public int Count { get; }

    /// <summary>Whether every position is a group of its own, in order.</summary>
    public bool IsOneToOne => Members[0].Length == GroupOf.Length;

    /// <summary>The group of each position.</summary>
    public int[] GroupOf { get; }

    /// <summary>By dimension and group: the member.</summary>
    public int[][] Members { get; }

    /// <summary>Whether each of some positions is in a group of its own.</summary>
    /// <param name="positions">The positions that are meant, always the same.</param>
    public bool AreApart(bool[] positions) => (_areApart ??= new Lazy<bool>(() =>
    {
        var seen = new bool[Count];
        for (var position = 0; position < positions.Length; position++)
        {
            if (positions[position] && seen[GroupOf[position]])
            {
                return false;
            }

            seen[GroupOf[position]] |= positions[position];
        }

        return true;
    })).Value;

    private void NumberByMember(int[] column, List<int> representatives)
    {
        var groups = new int[column.Length == 0 ? 1 : column.Max() + 2];
        Array.Fill(groups, -1);
        for (var position = 0; position < column.Length; position++)
        {
            ref var group = ref groups[column[position] + 1];
            if (group < 0)
            {
                group = representatives.Count;
                representatives.Add(position);
            }

            GroupOf[position] = group;
        }
    }
}
