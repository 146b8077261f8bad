using System.Numerics;
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
    private readonly MemberPlaces? _members;
    private readonly int _rows;
    private readonly bool[] _wanted;
    private readonly SieveBuffers _buffers;
    private readonly Func<CubeMeasure, MeasureColumn> _values;

    /// <summary>What the kept rows are ordered by: the least so many of all rows that were seen, and some more.</summary>
    private readonly ulong[] _first;

    private int _firstCount;

    /// <summary>As many rows as the page needs are not behind this.</summary>
    private ulong _bound = ulong.MaxValue;

    public RowSieve(ComponentLayout layout, Having? having, OrderByMeasure? by, MemberPlaces? members, int rows)
    {
        (_having, _by, _members, _rows) = (having, by, members, rows);
        _wanted = layout.Of(QueryNames.MeasuresOf(having, by));
        _buffers = SieveBuffers.Rent(_wanted);
        _values = measure => new MeasureColumn(layout, _buffers.Block, measure);
        _first = by is null && members is null ? [] : _buffers.First((2 * rows) + RowBlock.Size);
    }

    public SiftedRows Sift(ScanSource source, int period, RowBlock block, ScanBuffers buffers)
    {
        for (var component = 0; component < _wanted.Length; component++)
        {
            if (_wanted[component])
            {
                source.CopySums(block, component, _buffers.Block.Sums[component].AsSpan(0, block.Count), _buffers.Block.Counts[component].AsSpan(0, block.Count), buffers);
            }
        }

        var passes = Passes(block.Count);
        var passing = passes.Count(value: true);
        var kept = _buffers.Kept;
        var leading = _members?.OfAll(period) > _bound ? 0 : Leading(source, period, block, passes);
        for (var i = 0; i < leading; i++)
        {
            kept[i] = block.RowAt(kept[i]);
        }

        return new SiftedRows(kept.AsSpan(0, leading), block.Count - passing, passing - leading);
    }

    public void Finish() => _buffers.Return();

    /// <summary>Which rows of the block pass.</summary>
    private Span<bool> Passes(int rows)
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

        return passes;
    }

    /// <summary>The rows that pass and may lead: once a page is full few do, and the others are told by one comparison of whole numbers.</summary>
    private Span<int> Candidates(OrderByMeasure by, ReadOnlySpan<bool> passes)
    {
        var kept = _buffers.Kept;
        if (by.Measure.IsFractional || SortColumn.IsMissing(_bound))
        {
            return kept.AsSpan(0, HavingTest.Places(passes, kept));
        }

        var values = _buffers.Values.AsSpan(0, passes.Length);
        _values(by.Measure).Wholes(values);
        var bound = SortColumn.WholeOf(_bound, by.Descending);
        var count = 0;
        for (var row = 0; row < values.Length; row++)
        {
            if (row <= values.Length - Vector<long>.Count && AreBehind(new Vector<long>(values[row..]), bound, by.Descending))
            {
                row += Vector<long>.Count - 1;
            }
            else if ((by.Descending ? values[row] >= bound : values[row] <= bound) && passes[row])
            {
                kept[count++] = row;
            }
        }

        return kept.AsSpan(0, count);

        static bool AreBehind(Vector<long> some, long bound, bool descending) =>
            descending ? Vector.LessThanAll(some, new Vector<long>(bound)) : Vector.GreaterThanAll(some, new Vector<long>(bound));
    }

    /// <summary>Finds which of the rows that pass are not behind the page.</summary>
    /// <returns>How many are not.</returns>
    private int Leading(ScanSource source, int period, RowBlock block, ReadOnlySpan<bool> passes)
    {
        var places = _buffers.Places;
        Span<int> candidates;
        if (_by is not null)
        {
            candidates = Candidates(_by, passes);
            var values = _values(_by.Measure);
            for (var i = 0; i < candidates.Length; i++)
            {
                places[i] = SortColumn.PlaceOf(values, candidates[i], _by.Measure.IsFractional, _by.Descending);
            }
        }
        else
        {
            candidates = _buffers.Kept.AsSpan(0, HavingTest.Places(passes, _buffers.Kept));
            if (_members is null)
            {
                return candidates.Length;
            }

            _members.Write(source, period, block, candidates, places);
        }

        var leading = Within(candidates);
        places.AsSpan(0, leading).CopyTo(_first.AsSpan(_firstCount));
        _firstCount += leading;
        return Tighten() ? Within(candidates[..leading]) : leading;
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

    /// <summary>Leaves of rows those that are not behind the page.</summary>
    private int Within(Span<int> rows)
    {
        var places = _buffers.Places;
        var within = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            if (places[i] <= _bound)
            {
                (rows[within], places[within]) = (rows[i], places[i]);
                within++;
            }
        }

        return within;
    }
}
