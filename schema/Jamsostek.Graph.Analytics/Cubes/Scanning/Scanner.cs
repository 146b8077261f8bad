using System.Runtime.InteropServices;
using Jamsostek.Graph.Analytics.Cubes.Columns;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Scanning;

/// <summary>Runs a scan request: month by month, block by block, every block once for all groupings.</summary>
internal sealed class Scanner
{
    /// <summary>Two searches for each range of rows cost less than a look at every row up to about so many of them.</summary>
    private const int MostRuns = 16;

    private readonly ScanRequest _request;
    private readonly CubeLimits _limits;
    private readonly ScanSource _source;
    private readonly RowFilter _filter;
    private readonly GroupSpace[] _spaces;

    /// <summary>Ranges of the axis that the rows of a month are sorted by, where it is restricted: no row outside them can pass.</summary>
    private readonly (int First, int Last)[] _runs = [];

    /// <summary>The axis of which every row inside the ranges passes; null where rows must be looked at.</summary>
    private readonly DimensionAxis? _passed;
    private readonly Func<CancellationToken>? _cancellation;
    private long _rows;
    private int _refused;

    private Scanner(ScanRequest request, CubeLimits limits, Func<CancellationToken>? cancellation)
    {
        (_request, _limits, _cancellation) = (request, limits, cancellation);
        _source = request.Source();
        _filter = new RowFilter(_source, request.Bases, request.Where);
        if (_source.Leading is { } leading && _filter.Of(leading.Axis) is { } restricted)
        {
            var runs = restricted.Runs(MostRuns);
            (_runs, _passed) = (runs ?? [(restricted.First, restricted.Last)], runs is null ? null : leading.Axis);
        }

        _spaces = new GroupSpace[request.Targets.Length];
        for (var i = 0; i < _spaces.Length; i++)
        {
            _spaces[i] = new GroupSpace(_source, _filter, request.Targets[i].Dimensions);
        }
    }

    /// <summary>Scans.</summary>
    /// <exception cref="OperationCanceledException">The request was given up.</exception>
    public static ScanOutcome Run(ScanRequest request, CubeLimits limits, Func<CancellationToken>? cancellation) => new Scanner(request, limits, cancellation).Run();

    private ScanOutcome Run()
    {
        var (from, to) = Months();
        var isShared = Environment.ProcessorCount > 1 && from <= to && _source.Months.RowsBetween(from, to) >= _limits.ParallelRows;
        var cells = isShared ? ScanShared(Cuts(from, to)) : Scan(from, to);
        return new ScanOutcome(_source.Name, _rows, from, to, _refused != 0 ? [] : ImmutableCollectionsMarshal.AsImmutableArray(cells));
    }

    /// <summary>The months that any grouping needs, as far as there are rows.</summary>
    private (int From, int To) Months()
    {
        var (from, to) = (int.MaxValue, -1);
        foreach (var target in _request.Targets)
        {
            foreach (var period in target.Time.Periods)
            {
                if (period.HasFacts)
                {
                    (from, to) = (Math.Min(from, period.From), Math.Max(to, period.AsOf));
                }
            }
        }

        (from, to) = to < 0 || _filter.IsNone ? (0, -1) : (from, to);
        return (Math.Max(from, _source.Months.First), Math.Min(to, _source.Months.Last));
    }

    private Cells[] ScanShared(List<int> cuts)
    {
        var parts = new Cells[cuts.Count - 1][];
        Parallel.For(0, parts.Length, new ParallelOptions { CancellationToken = _cancellation?.Invoke() ?? CancellationToken.None }, part => parts[part] = Scan(cuts[part], cuts[part + 1] - 1));
        return _refused != 0 ? [] : [.. _request.Targets.Select((target, i) => Joined(target, [.. parts.Select(part => part[i])]))];
    }

    private Cells Joined(ScanTarget target, Cells[] parts)
    {
        if (parts.Length == 1)
        {
            return parts[0];
        }

        var writer = new CellsWriter(target.Keys.Length, target.Components, _request.Partition.Facts.ErrorColumns.Length, target.WithQuality, parts.Sum(static part => part.Count) + 1);
        foreach (var part in parts)
        {
            writer.Append(part);
        }

        return writer.ToCells();
    }

    /// <summary>Months at which the work may be divided: no period of any grouping lies on both sides.</summary>
    private List<int> Cuts(int from, int to)
    {
        var cuts = new List<int> { from };
        var share = _source.Months.RowsBetween(from, to) / Environment.ProcessorCount;
        for (var month = from + 1; month <= to; month++)
        {
            if (_source.Months.RowsBetween(cuts[^1], month - 1) >= share && _source.Months.RowsBetween(month, to) >= share / 2 && _request.Targets.All(target => target.Time.Periods.All(period => month <= period.From || month > period.To)))
            {
                cuts.Add(month);
            }
        }

        cuts.Add(to + 1);
        return cuts;
    }

    private Cells[] Scan(int from, int to)
    {
        var rows = from > to ? 0 : _source.Months.RowsBetween(from, to);
        var ranges = new RangeSearch(_source.Leading, _runs, stackalloc MonthRows[_runs.Length]);
        var expected = rows == 0 ? 0 : Expected(to, ranges);
        var runs = new TargetRun[_spaces.Length];
        for (var i = 0; i < runs.Length; i++)
        {
            var target = _request.Targets[i];
            var period = 0;
            while (period < target.Time.Periods.Length && target.Time.Periods[period].To < from)
            {
                period++;
            }

            runs[i] = new TargetRun(target, _spaces[i], _request.Facts.Cube.HasStocks, _request.Partition.Facts, period, _limits, rows, expected);
        }

        Scan(from, to, runs, ranges);
        return Array.ConvertAll(runs, static run => run.ToCells());
    }

    /// <summary>How many rows of a month are inside the ranges.</summary>
    private long Expected(int month, RangeSearch ranges)
    {
        if (ranges.Count == 0)
        {
            return _source.Months[month].Count;
        }

        var inside = 0L;
        for (var range = 0; range < ranges.Count; range++)
        {
            inside += ranges.In(_source.Months[month], range).Count;
        }

        return inside;
    }

    private void Scan(int from, int to, TargetRun[] runs, RangeSearch ranges)
    {
        var buffers = ScanBuffers.Rent(_request.Partition.Facts.Layout.Places);
        CancellationToken? ended = null;
        var scanned = 0;
        for (var month = from; month <= to && _refused == 0; month++)
        {
            var needed = false;
            foreach (var run in runs)
            {
                needed |= run.Begin(month);
            }

            if (!needed)
            {
                continue;
            }

            // One month is there sooner than a timer would be set up.
            if (scanned++ > 0)
            {
                (ended ??= _cancellation?.Invoke() ?? CancellationToken.None).ThrowIfCancellationRequested();
            }

            var rows = _source.Months[month];
            if (ranges.Count == 0)
            {
                Scan(rows, runs, buffers);
            }

            for (var range = 0; range < ranges.Count; range++)
            {
                Scan(ranges.In(rows, range), runs, buffers);
            }
        }

        buffers.Return();
    }

    private void Scan(MonthRows rows, TargetRun[] runs, ScanBuffers buffers)
    {
        Interlocked.Add(ref _rows, rows.Count);
        for (var start = rows.Start; start < rows.End && _refused == 0; start += RowBlock.Size)
        {
            Scan(start, Math.Min(RowBlock.Size, rows.End - start), runs, buffers);
        }
    }

    private void Scan(int start, int count, TargetRun[] runs, ScanBuffers buffers)
    {
        buffers.StartBlock();
        var block = Chosen(new RowBlock(start, count), buffers);
        if (block.Count == 0)
        {
            return;
        }

        foreach (var run in runs)
        {
            if (run.IsNeeded)
            {
                run.Add(_source, block, buffers);
                if (run.Groups > _limits.MaxGroups)
                {
                    _refused = 1;
                    return;
                }
            }
        }
    }

    private RowBlock Chosen(RowBlock block, ScanBuffers buffers)
    {
        for (var i = 0; i < _filter.Axes.Count; i++)
        {
            var axis = _filter.Axes[i];
            if (axis.Axis == _passed)
            {
                continue;
            }

            var chosen = _source.Axis(axis.Axis)!.Select(block, axis.Allowed, buffers.Rows);
            if (chosen == 0)
            {
                return default;
            }

            block = chosen == block.Count ? block : new RowBlock(buffers.Rows.AsSpan(0, chosen));
        }

        for (var t = 0; t < _filter.Tests.Count; t++)
        {
            var test = _filter.Tests[t];
            var chosen = 0;
            for (var i = 0; i < block.Count; i++)
            {
                var row = block.RowAt(i);
                if (test(row))
                {
                    buffers.Rows[chosen++] = row;
                }
            }

            if (chosen == 0)
            {
                return default;
            }

            block = new RowBlock(buffers.Rows.AsSpan(0, chosen));
        }

        return block;
    }
}
