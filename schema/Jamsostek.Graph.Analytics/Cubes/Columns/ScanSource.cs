using System.Collections.Concurrent;
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

    /// <summary>Adds rows to the cells they belong to.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="slots">The cell of each.</param>
    /// <param name="cells">Where to add.</param>
    /// <param name="isLast">Whether the month is the last of its period, whose stocks count.</param>
    /// <param name="buffers">Holds what was loaded for the block already.</param>
    public abstract void Accumulate(RowBlock block, ReadOnlySpan<int> slots, CellAccumulator cells, bool isLast, ScanBuffers buffers);

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
