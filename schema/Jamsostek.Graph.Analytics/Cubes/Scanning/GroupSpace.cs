using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Columns;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Scanning;

/// <summary>
/// Numbers the groups of some dimensions, the period not among them: the slot of a row is a sum of one number for each axis. They are numbered when the first number is asked for, which it is not where a group
/// is a row; the parts of a scan that is shared between threads may ask at the same time.
/// </summary>
internal sealed class GroupSpace
{
    private const int MostListed = 1 << 14;

    private readonly ScanSource _source;
    private readonly RowFilter _filter;
    private readonly ImmutableArray<CubeDimension> _dimensions;
    private readonly List<(AxisColumn Column, int[] Numbers, int First, int Stride)> _axes;
    private readonly (int Stride, int Count, int[] Members)[] _keys;
    private readonly int[]?[] _listed;
    private long _size;

    public GroupSpace(ScanSource source, RowFilter filter, ImmutableArray<CubeDimension> dimensions)
    {
        (_source, _filter, _dimensions) = (source, filter, dimensions);
        _axes = new(dimensions.Length);
        _keys = new (int, int, int[])[dimensions.Length];
        _listed = new int[dimensions.Length][];
        IsRowByRow = source.IsRowByRow(dimensions, filter);
    }

    /// <summary>How many groups there can be.</summary>
    public long Size => Volatile.Read(ref _size) is > 0 and var size ? size : Number();

    /// <summary>Whether no two rows of a month are in the same group, so that a group is a row.</summary>
    public bool IsRowByRow { get; }

    /// <summary>Writes the slot of each row.</summary>
    public void Slots(RowBlock block, Span<int> slots)
    {
        slots.Clear();
        foreach (var (column, numbers, first, stride) in _axes)
        {
            column.AddSlots(block, numbers, first, stride, slots);
        }
    }

    /// <summary>The member of a dimension that a slot stands for.</summary>
    public int Member(int dimension, int slot)
    {
        var (stride, count, members) = _keys[dimension];
        return members[slot / stride % count];
    }

    /// <summary>The member of a dimension by slot, where there are few enough slots to list them; empty where there are too many.</summary>
    public int[] Listed(int dimension) => _listed[dimension] ??= List(_keys[dimension]);

    private long Number()
    {
        lock (_axes)
        {
            if (_size > 0)
            {
                return _size;
            }

            var size = 1L;
            for (var key = 0; key < _dimensions.Length; key++)
            {
                if (_keys[key].Members is null)
                {
                    size *= Add(_source.AxisOf(_dimensions[key]), size);
                }
            }

            // Last, as who sees a size reads the rest without the lock.
            Volatile.Write(ref _size, size);
            return size;
        }
    }

    private int[] List((int Stride, int Count, int[] Members) key)
    {
        if (_size == key.Count)
        {
            return key.Members;
        }

        var listed = _size > MostListed ? [] : new int[_size];
        for (var slot = 0; slot < listed.Length;)
        {
            for (var number = 0; number < key.Count; number++)
            {
                listed.AsSpan(slot, key.Stride).Fill(key.Members[number]);
                slot += key.Stride;
            }
        }

        return listed;
    }

    /// <summary>Numbers the groups of an axis beside the so many of those before it, and says how many it has.</summary>
    private int Add(DimensionAxis axis, long before)
    {
        var own = new List<CubeDimension>(1);
        foreach (var dimension in _dimensions)
        {
            if (_source.AxisOf(dimension) == axis)
            {
                own.Add(dimension);
            }
        }

        var groups = _source.Groups(axis, own);
        var stride = (int)Math.Min(before, int.MaxValue);
        var (numbers, first, chosen) = _filter.Of(axis) is not { } filter ? (groups.GroupOf, 0, null) : Numbered(groups, filter);
        var count = Math.Max(chosen?.Length ?? groups.Count, 1);
        _axes.Add((_source.Axis(axis)!, numbers, first, stride));
        for (var key = 0; key < _dimensions.Length; key++)
        {
            if (own.IndexOf(_dimensions[key]) is >= 0 and var place)
            {
                var members = groups.Members[place];
                _keys[key] = (stride, count, chosen is null ? members : Picked(members, chosen));
            }
        }

        return count;
    }

    private static int[] Picked(int[] members, int[] groups)
    {
        var picked = new int[groups.Length];
        for (var i = 0; i < groups.Length; i++)
        {
            picked[i] = members[groups[i]];
        }

        return picked;
    }

    /// <summary>Numbers only the groups that a filter lets through, so that a province of agencies takes the room of a province.</summary>
    private static (int[] Numbers, int First, int[]? Groups) Numbered(AxisGroups groups, AxisFilter filter)
    {
        if (filter.First < 0)
        {
            return ([], 0, []);
        }

        var numbers = new int[filter.Last - filter.First + 1];
        var chosen = new int[Math.Min(numbers.Length, groups.Count)];
        var count = 0;
        var numberOf = groups.IsOneToOne ? [] : new int[groups.Count];
        for (var place = 0; place < numbers.Length; place++)
        {
            if (!filter.IsRange && !filter.Allowed[filter.First + place])
            {
                continue;
            }

            var group = groups.GroupOf[filter.First + place];
            if (numberOf.Length > 0 && numberOf[group] > 0)
            {
                numbers[place] = numberOf[group] - 1;
                continue;
            }

            numbers[place] = count;
            chosen[count++] = group;
            if (numberOf.Length > 0)
            {
                numberOf[group] = count;
            }
        }

        return (numbers, filter.First, chosen[..count]);
    }
}
