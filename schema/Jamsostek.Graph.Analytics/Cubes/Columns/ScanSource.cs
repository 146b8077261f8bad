using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Numerics;
using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Analytics.Cubes.Scanning;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Columns;

/// <summary>Columns that can be scanned: the facts, or sums of them at a coarser level. Sorted by month. What follows a scan knows no difference.</summary>
internal abstract class ScanSource
{
    private readonly AxisColumn?[] _axes = new AxisColumn?[Enum.GetValues<DimensionAxis>().Length];
    private readonly AxisMap?[] _maps = new AxisMap?[Enum.GetValues<DimensionAxis>().Length];

    private readonly bool[]?[] _occurring = new bool[Enum.GetValues<DimensionAxis>().Length][];
    private readonly ConcurrentDictionary<string, AxisGroups> _groups = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<CubeDimension, AxisGroups> _groupsOfOne = new();

    protected ScanSource(string name, IReadOnlyList<AxisColumn> axes, IReadOnlyList<AxisMap> maps)
    {
        Name = name;
        foreach (var axis in axes)
        {
            _axes[(int)axis.Axis] = axis;
        }

        foreach (var map in maps)
        {
            _maps[(int)map.Axis] = map;
        }
    }

    /// <summary>What it is, for plans: <c>facts</c>, <c>sums by province</c>.</summary>
    public string Name { get; }

    public required MonthIndex Months { get; init; }

    /// <summary>The bases that occur, a bit each.</summary>
    public required int BasesSeen { get; init; }

    /// <summary>The axis that the rows of a month are sorted by first; null where they are not.</summary>
    public AxisColumn? Leading { get; init; }

    /// <summary>Whether no two rows of a month are alike on every axis but the basis.</summary>
    public required bool HasOneRowEach { get; init; }

    public AxisColumn Bases => _axes[(int)DimensionAxis.Basis]!;

    public AxisColumn? Axis(DimensionAxis axis) => _axes[(int)axis];

    public AxisMap? Map(DimensionAxis axis) => _maps[(int)axis];

    /// <summary>Whether facts can be told apart by a dimension here.</summary>
    public bool Knows(CubeDimension dimension) => dimension.Axis == DimensionAxis.Period || MapOf(dimension) is not null;

    /// <summary>The axis that a dimension is read from here: regions are read from the agency where facts are about agencies.</summary>
    public DimensionAxis AxisOf(CubeDimension dimension) => (MapOf(dimension)
        ?? throw new InvalidOperationException($"There is no {dimension} in {Name}.")).Axis;

    /// <summary>The groups that dimensions of an axis make; made once.</summary>
    public AxisGroups Groups(DimensionAxis axis, List<CubeDimension> dimensions)
    {
        if (dimensions.Count > 1)
        {
            return _groups.GetOrAdd(string.Join(',', dimensions), static (_, from) => new AxisGroups(from.Map, from.Dimensions), (Map: _maps[(int)axis]!, Dimensions: dimensions));
        }

        return _groupsOfOne.TryGetValue(dimensions[0], out var known) ? known : _groupsOfOne.GetOrAdd(dimensions[0], new AxisGroups(_maps[(int)axis]!, dimensions));
    }

    /// <summary>Whether no two rows of a month are in the same group of some dimensions.</summary>
    /// <param name="dimensions">The dimensions, the period not among them.</param>
    /// <param name="filter">What rows are restricted to.</param>
    public bool IsRowByRow(ImmutableArray<CubeDimension> dimensions, RowFilter filter)
    {
        if (!HasOneRowEach)
        {
            return false;
        }

        foreach (var map in _maps)
        {
            if (map is null || map.Axis == DimensionAxis.Basis || filter.Of(map.Axis) is { IsRange: true } range && range.First == range.Last)
            {
                continue;
            }

            List<CubeDimension>? own = null;
            foreach (var dimension in dimensions)
            {
                if (AxisOf(dimension) == map.Axis)
                {
                    (own ??= new(1)).Add(dimension);
                }
            }

            if (own is null ? Occurring(map.Axis).AsSpan().Count(value: true) > 1 : !Groups(map.Axis, own).AreApart(Occurring(map.Axis)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Writes how many facts are in each row.</summary>
    public abstract void CopyFacts(RowBlock block, Span<int> facts);

    /// <summary>Writes one sum of each row, and how many facts are in it.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="component">The place of the sum in the layout.</param>
    /// <param name="sums">The sum of each row; 0 where no fact is in it.</param>
    /// <param name="counts">How many facts are in it.</param>
    /// <param name="buffers">Holds what was loaded for the block already.</param>
    public abstract void CopySums(RowBlock block, int component, Span<long> sums, Span<int> counts, ScanBuffers buffers);

    /// <summary>Writes the basis of each row as a bit.</summary>
    public void CopyBases(RowBlock block, Span<byte> masks, ScanBuffers buffers)
    {
        if (BitOperations.IsPow2(BasesSeen))
        {
            masks.Fill((byte)BasesSeen);
            return;
        }

        var bases = buffers.Bases(this, block);
        for (var i = 0; i < bases.Length; i++)
        {
            masks[i] = (byte)(1 << bases[i]);
        }
    }

    /// <summary>Adds rows to the cells they belong to.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="slots">The cell of each.</param>
    /// <param name="cells">Where to add.</param>
    /// <param name="isLast">Whether the month is the last of its period, whose stocks count.</param>
    /// <param name="buffers">Holds what was loaded for the block already.</param>
    public abstract void Accumulate(RowBlock block, ReadOnlySpan<int> slots, CellAccumulator cells, bool isLast, ScanBuffers buffers);

    /// <summary>The positions of an axis that rows have.</summary>
    private bool[] Occurring(DimensionAxis axis) => _occurring[(int)axis] ??= Occurs(axis);

    private bool[] Occurs(DimensionAxis axis)
    {
        var occurs = new bool[_maps[(int)axis]!.Count];
        var column = _axes[(int)axis]!;
        var rows = Months.RowsBetween(Months.First, Months.Last);
        for (var row = 0; row < rows; row++)
        {
            occurs[column[row]] = true;
        }

        return occurs;
    }

    private AxisMap? MapOf(CubeDimension dimension)
    {
        foreach (var map in _maps)
        {
            if (map?.Has(dimension) == true)
            {
                return map;
            }
        }

        return null;
    }

    protected void AddBases(RowBlock block, ReadOnlySpan<int> slots, CellAccumulator cells, ScanBuffers buffers)
    {
        var bases = buffers.Bases(this, block);
        for (var i = 0; i < slots.Length; i++)
        {
            cells.BasisMasks[slots[i]] |= (byte)(1 << bases[i]);
        }
    }

    /// <summary>How many bases there are.</summary>
    protected static int BasisCount { get; } = Enum.GetValues<Basis>().Length;
}
