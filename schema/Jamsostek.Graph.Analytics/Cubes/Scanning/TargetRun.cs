using Jamsostek.Graph.Analytics.Cubes.Columns;

namespace Jamsostek.Graph.Analytics.Cubes.Scanning;

/// <summary>One grouping while months are scanned in order.</summary>
internal sealed class TargetRun
{
    /// <summary>Groups for which room is made beforehand at most.</summary>
    private const int MostExpected = 1 << 15;

    private readonly ScanTarget _target;
    private readonly FactColumns _columns;
    private readonly GroupSpace _space;
    private readonly CubeLimits _limits;
    private readonly long _rows;
    private readonly CellsWriter _output;
    private readonly int[] _dimensionOfKey;
    private readonly bool _hasStocks;
    private readonly bool _readsEveryMonth;
    private readonly IRowSieve? _sieve;
    private CellAccumulator? _cells;
    private Dictionary<int, int>? _placeOf;
    private int[]? _slotOf;
    private int _period;
    private bool _isLast;
    private int _skipFrom;
    private bool _isRowByRow;
    private bool _isBeyondNumbers;

    public TargetRun(ScanTarget target, GroupSpace space, bool hasStocks, FactColumns columns, int firstPeriod, CubeLimits limits, long rows, long ofMonth)
    {
        (_target, _space, _columns, _period, _hasStocks, _limits, _rows) = (target, space, columns, firstPeriod, hasStocks, limits, rows);
        var layout = columns.Layout.Components;
        var expected = Math.Max(target.Time.Periods.Length, 1) * (space.IsRowByRow ? ofMonth : Math.Min(rows, Math.Min(space.Size, MostExpected)));
        expected = Math.Min(expected, rows);
        if (space.IsRowByRow && target.Sieve is { } sieve && sieve.MayLeaveOut(rows))
        {
            _sieve = sieve.Start();
            expected = Math.Min(expected, sieve.Expected);
        }

        _output = new CellsWriter(target.Keys.Length, target.Components, columns.ErrorColumns.Length, target.WithQuality, (int)Math.Clamp(expected, 1, MostExpected));
        _dimensionOfKey = new int[target.Keys.Length];
        for (var key = 0; key < _dimensionOfKey.Length; key++)
        {
            _dimensionOfKey[key] = target.Dimensions.IndexOf(target.Keys[key]);
        }

        _readsEveryMonth = target.EveryMonth || !hasStocks;
        for (var component = 0; component < layout.Length; component++)
        {
            _readsEveryMonth |= target.Components[component] && layout[component].IsFlow;
        }

        StartPeriod();
    }

    /// <summary>How many groups there are so far; more than any limit where they cannot even be numbered.</summary>
    public int Groups => _isBeyondNumbers ? int.MaxValue : _output.Groups + (_cells?.TouchedCount ?? 0);

    /// <summary>Whether the rows of the month go into this grouping.</summary>
    public bool IsNeeded { get; private set; }

    /// <summary>Goes on to a month.</summary>
    /// <param name="month">The month, later than those before.</param>
    /// <returns>Whether its rows go into this grouping.</returns>
    public bool Begin(int month)
    {
        var periods = _target.Time.Periods;
        while (_period < periods.Length && month > periods[_period].To)
        {
            Finish();
            _period++;
            StartPeriod();
        }

        _isLast = _period < periods.Length && month == periods[_period].AsOf;
        IsNeeded = _isLast || (_period < periods.Length && month >= periods[_period].From && month < periods[_period].AsOf && (_readsEveryMonth || month < _skipFrom));
        return IsNeeded;
    }

    public void Add(ScanSource source, RowBlock block, ScanBuffers buffers)
    {
        if (_isRowByRow)
        {
            AddRows(source, block, buffers);
            return;
        }

        if (_space.Size > int.MaxValue)
        {
            _isBeyondNumbers = true;
            return;
        }

        _cells ??= Room();
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

        source.Accumulate(block, slots, _cells, _isLast || !_hasStocks, buffers);
    }

    /// <summary>Room for every group there can be; where these are too many, for those that are met.</summary>
    private CellAccumulator Room()
    {
        var size = _space.Size;
        var capacity = (int)(size <= _limits.DenseGroups ? size : Math.Min(Math.Min(size, _rows + 1), _limits.MaxGroups + RowBlock.Size));
        if (capacity < size)
        {
            _placeOf = new Dictionary<int, int>(capacity);
            _slotOf = new int[capacity];
        }

        return CellAccumulator.Rent(capacity, _target.Components, _columns.Layout.Components, _columns.ErrorColumns.Length, _target.WithQuality);
    }

    private void AddRows(ScanSource source, RowBlock block, ScanBuffers buffers)
    {
        if (_sieve is not null)
        {
            var sifted = _sieve.Sift(source, _period, block, buffers);
            (_output.Failing, _output.BehindPage) = (_output.Failing + sifted.Failing, _output.BehindPage + sifted.BehindPage);
            if (sifted.Kept.IsEmpty)
            {
                return;
            }

            // What was loaded for the block is of all its rows; what is loaded for some of them is of no use to other groupings.
            buffers.StartBlock();
            _output.AddRows(source, new RowBlock(sifted.Kept), _target.Keys.AsSpan(), _period, buffers);
            buffers.StartBlock();
            return;
        }

        _output.AddRows(source, block, _target.Keys.AsSpan(), _period, buffers);
    }

    public Cells ToCells()
    {
        Finish();
        _cells?.Return();
        _sieve?.Finish();
        return _output.ToCells();
    }

    /// <summary>Finds the first month of the period from which on no group is lost if only the last month is scanned.</summary>
    private void StartPeriod()
    {
        if (_period >= _target.Time.Periods.Length)
        {
            return;
        }

        var period = _target.Time.Periods[_period];
        _skipFrom = period.AsOf;
        while (!_readsEveryMonth && _skipFrom > period.From && _skipFrom > _columns.Months.First && _columns.Grows[_skipFrom - 1 - _columns.Months.First])
        {
            _skipFrom--;
        }

        // Of more than one month the groups of each would have to be joined.
        _isRowByRow = _space.IsRowByRow && !_target.WithQuality && Math.Max(period.From, _columns.Months.First) >= (_readsEveryMonth ? period.AsOf : _skipFrom);
    }

    private void Finish()
    {
        if (_cells?.TouchedCount > 0)
        {
            _output.Take(_cells, _space, _slotOf, _dimensionOfKey, _period);
            _placeOf?.Clear();
        }
    }
}
