using Jamsostek.Graph.Analytics.Cubes.Columns;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Rules;
using Jamsostek.Graph.Analytics.Cubes.Scanning;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>Sifts rows block by block: those that <c>having</c> lets through are counted, and kept as long as fewer than a page of rows were seen that come before them.</summary>
internal sealed class RowSieve : IRowSieve
{
    private readonly Having? _having;
    private readonly OrderByMeasure? _by;
    private readonly int _rows;
    private readonly bool[] _wanted;
    private readonly SieveBuffers _buffers;
    private readonly Func<CubeMeasure, MeasureColumn> _values;

    /// <summary>What the kept rows are ordered by: the least so many of all rows that were seen, and some more.</summary>
    private readonly ulong[] _first;

    private int _firstCount;

    /// <summary>As many rows as the page needs are not behind this.</summary>
    private ulong _bound = ulong.MaxValue;

    public RowSieve(ComponentLayout layout, Having? having, OrderByMeasure? by, int rows)
    {
        (_having, _by, _rows) = (having, by, rows);
        _wanted = layout.Of(QueryNames.MeasuresOf(having, by));
        _buffers = SieveBuffers.Rent(_wanted);
        _values = measure => new MeasureColumn(layout, _buffers.Block, measure);
        _first = by is null ? [] : new ulong[(2 * rows) + RowBlock.Size];
    }

    public SiftedRows Sift(ScanSource source, RowBlock block, ScanBuffers buffers)
    {
        for (var component = 0; component < _wanted.Length; component++)
        {
            if (_wanted[component])
            {
                source.CopySums(block, component, _buffers.Block.Sums[component].AsSpan(0, block.Count), _buffers.Block.Counts[component].AsSpan(0, block.Count), buffers);
            }
        }

        var kept = _buffers.Kept;
        var passing = Passing(block.Count);
        var leading = _by is null ? passing : Leading(_by, kept.AsSpan(0, passing));
        for (var i = 0; i < leading; i++)
        {
            kept[i] = block.RowAt(kept[i]);
        }

        return new SiftedRows(kept.AsSpan(0, leading), block.Count - passing, passing - leading);
    }

    public void Finish() => _buffers.Return();

    /// <summary>Finds which rows of the block pass.</summary>
    /// <returns>How many do.</returns>
    private int Passing(int rows)
    {
        var passes = _buffers.Passes.AsSpan(0, rows);
        if (_having is null)
        {
            passes.Fill(true);
        }
        else
        {
            HavingTest.Test(_having, _values, passes);
        }

        return HavingTest.Places(passes, _buffers.Kept);
    }

    /// <summary>Finds which of the rows that pass are not behind the page.</summary>
    /// <returns>How many are not.</returns>
    private int Leading(OrderByMeasure by, Span<int> passing)
    {
        var values = _values(by.Measure);
        var places = _buffers.Places;
        var leading = 0;
        foreach (var row in passing)
        {
            var place = SortColumn.PlaceOf(values, row, by.Measure.IsFractional, by.Descending);
            if (place <= _bound)
            {
                (passing[leading], places[leading]) = (row, place);
                leading++;
            }
        }

        places.AsSpan(0, leading).CopyTo(_first.AsSpan(_firstCount));
        _firstCount += leading;
        return Tighten() ? Within(passing[..leading]) : leading;
    }

    /// <summary>Forgets what is behind the page, once there is as much of it as before it.</summary>
    private bool Tighten()
    {
        if (_firstCount < (_bound == ulong.MaxValue ? _rows + 1 : 2 * _rows))
        {
            return false;
        }

        _first.AsSpan(0, _firstCount).Sort();
        _firstCount = _rows;
        _bound = _first[_rows - 1];
        return true;
    }

    private int Within(Span<int> leading)
    {
        var within = 0;
        for (var i = 0; i < leading.Length; i++)
        {
            if (_buffers.Places[i] <= _bound)
            {
                leading[within++] = leading[i];
            }
        }

        return within;
    }
}
