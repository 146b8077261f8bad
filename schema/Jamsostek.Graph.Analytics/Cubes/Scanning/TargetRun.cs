using Jamsostek.Graph.Analytics.Cubes.Columns;

namespace Jamsostek.Graph.Analytics.Cubes.Scanning;

/// <summary>One grouping while months are scanned in order.</summary>
internal sealed class TargetRun
{
    private readonly ScanTarget _target;
    private readonly GroupSpace _space;
    private readonly CellAccumulator _cells;
    private readonly CellsWriter _output;
    private readonly int[] _dimensionOfKey;
    private readonly bool _hasFlows;
    private readonly int[] _skipFrom;
    private readonly Dictionary<int, int>? _placeOf;
    private readonly int[]? _slotOf;
    private int _period;

    public TargetRun(ScanTarget target, GroupSpace space, bool hasStocks, FactColumns columns, int firstPeriod, int capacity)
    {
        (_target, _space, _period) = (target, space, firstPeriod);
        var layout = columns.Layout.Components;
        _cells = CellAccumulator.Rent(capacity, target.Components, layout, columns.ErrorColumns.Length, target.WithQuality);
        _output = new CellsWriter(target.Keys.Length, target.Components, columns.ErrorColumns.Length, target.WithQuality, capacity: 1);
        _dimensionOfKey = [.. target.Keys.Select(key => target.Dimensions.IndexOf(key))];
        _hasFlows = target.EveryMonth || Enumerable.Range(0, layout.Length).Any(component => target.Components[component] && layout[component].IsFlow) || !hasStocks;
        _skipFrom = [.. target.Time.Periods.Select(period => SkipFrom(columns, period))];
        if (capacity < space.Size)
        {
            _placeOf = new Dictionary<int, int>(capacity);
            _slotOf = new int[capacity];
        }
    }

    public int Groups => _output.Count + _cells.TouchedCount;

    /// <summary>Whether the rows of a month go into this grouping.</summary>
    /// <param name="month">The month, later than those before.</param>
    /// <param name="isLast">Whether its stocks count.</param>
    public bool Needs(int month, out bool isLast)
    {
        var periods = _target.Time.Periods;
        while (_period < periods.Length && month > periods[_period].To)
        {
            Finish();
            _period++;
        }

        isLast = _period < periods.Length && month == periods[_period].AsOf;
        return isLast || (_period < periods.Length && month >= periods[_period].From && month < periods[_period].AsOf && (_hasFlows || month < _skipFrom[_period]));
    }

    public void Add(ScanSource source, RowBlock block, bool isLast, ScanBuffers buffers)
    {
        var slots = buffers.Slots.AsSpan(0, block.Count);
        _space.Slots(block, slots);
        if (_placeOf is not null)
        {
            for (var i = 0; i < slots.Length; i++)
            {
                if (!_placeOf.TryGetValue(slots[i], out var place))
                {
                    _placeOf.Add(slots[i], place = _placeOf.Count);
                    _slotOf![place] = slots[i];
                }

                slots[i] = place;
            }
        }

        source.Accumulate(block, slots, _cells, isLast, buffers);
    }

    public Cells ToCells()
    {
        Finish();
        _cells.Return();
        return _output.ToCells();
    }

    /// <summary>The first month of a period from which on no group is lost if only the last month is scanned.</summary>
    private static int SkipFrom(FactColumns columns, PeriodMonths period)
    {
        var from = period.AsOf;
        while (from > period.From && from > columns.Months.First && columns.Grows[from - 1 - columns.Months.First])
        {
            from--;
        }

        return from;
    }

    private void Finish()
    {
        if (_cells.TouchedCount > 0)
        {
            _output.Take(_cells, _space, _slotOf, _dimensionOfKey, _period);
            _placeOf?.Clear();
        }
    }
}
