using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Scanning;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>Finds what rows are compared with: the answer that a query of its own would give for the baseline, made in one scan for all rows.</summary>
internal sealed class Versus
{
    private readonly RowTable _table;
    private readonly Baseline _to;
    private readonly QueryScope _scope;

    private Versus(RowTable table, Baseline to)
    {
        (_table, _to) = (table, to);
        _scope = IsRegional ? table.Scope.WithoutRegions() : table.Scope;
    }

    private bool IsRegional => _to is Baseline.ParentRegion or Baseline.National;

    public static BaselineTable Of(RowTable table, Baseline to, Func<ScanRequest, ScanOutcome> scan) => new Versus(table, to).Find(scan);

    private BaselineTable Find(Func<ScanRequest, ScanOutcome> scan)
    {
        var sets = new GroupingSet?[_table.Sets.Length];
        int[] asked = [.. _table.Rows.Select(static row => row.Set).Distinct().Where(set => _table.Sets[set].Kind != RowKind.Others)];
        ImmutableArray<ScanTarget> targets = [.. asked.Select(set => new ScanTarget(KeysOf(_table.Sets[set]), TimeOf(_table.Sets[set]), _table.Components, WithQuality: false))];
        if (targets.IsEmpty)
        {
            return new BaselineTable(_table, sets, [.. _table.Rows.Select(static _ => -1)]);
        }

        var outcome = scan(new ScanRequest(_scope.Facts, _scope.Partition, _scope.Bases, _scope.Where, targets));
        var places = new int[_table.Count];
        Array.Fill(places, -1);
        for (var i = 0; i < asked.Length && !outcome.IsRefused; i++)
        {
            var keys = targets[i].Keys;
            sets[asked[i]] = new GroupingSet(keys, [.. Enumerable.Range(0, keys.Length)], outcome.Cells[i], targets[i].Time) { Kind = RowKind.Detail, IsUndefined = _table.Sets[asked[i]].IsUndefined };
            Match(places, asked[i], outcome.Cells[i], keys, KeyPacking.Of(_scope.Facts, keys, targets[i].Time.Periods.Length));
        }

        return new BaselineTable(_table, sets, places);
    }

    /// <summary>Whether the region of a row is known, where one above it is asked for: what cannot be placed has none.</summary>
    private bool IsPlaced(int row, ImmutableArray<CubeDimension> keys) =>
        _to != Baseline.ParentRegion || !_table.SetOf(row).Keys.Any(key => key.Parent is { } parent && keys.Contains(parent) && _table.MemberOf(row, key) < 0);

    /// <summary>Finds for each row of a set the group with its keys.</summary>
    private void Match(int[] places, int set, Cells groups, ImmutableArray<CubeDimension> keys, KeyPacking packing)
    {
        var index = new GroupIndex(packing, groups.Count);
        for (var cell = 0; cell < groups.Count; cell++)
        {
            index[packing.Pack(groups.Keys, cell)] = cell;
        }

        int[] rows = [.. Enumerable.Range(0, places.Length).Where(row => _table.Rows[row].Set == set && IsPlaced(row, keys))];
        int[][] wanted = [.. keys.Select(key => Array.ConvertAll(rows, row => _table.MemberOf(row, key)))];
        for (var i = 0; i < rows.Length; i++)
        {
            places[rows[i]] = index[packing.Pack(wanted, i)];
        }
    }

    /// <summary>The keys of the baseline: for a region above, the finest region gives way to the one above it and every other is dropped.</summary>
    private ImmutableArray<CubeDimension> KeysOf(GroupingSet set)
    {
        if (!IsRegional)
        {
            return set.Keys;
        }

        ImmutableArray<CubeDimension> kept = [.. set.Keys.Where(static key => !key.IsRegional)];
        var parent = _to == Baseline.National ? null : set.Keys.Where(static key => key.Parent is not null).MaxBy(static key => key.Determines.Length)?.Parent;
        return parent is null ? kept : [parent, .. kept];
    }

    private TimeAxis TimeOf(GroupingSet set) => _to switch
    {
        Baseline.PreviousPeriod when set.Time.Grain is { } grain => set.Time.Moved(period => Before(grain, period)),
        Baseline.PreviousPeriod => set.Time.Moved(period => Seen(period) is var (from, to) ? (from - (to - from + 1), from - 1) : default),
        Baseline.SamePeriodLastYear => set.Time.Moved(period => Seen(period) is var (from, to) ? (from - 12, to - 12) : default),
        _ => set.Time,
    };

    /// <summary>The months of a period up to the last that has facts: what is not over is compared with as much of the year before.</summary>
    private static (int From, int To) Seen(PeriodMonths period) => (period.From, period.HasFacts ? period.AsOf : period.To);

    private static (int From, int To) Before(TimeGrain grain, PeriodMonths period)
    {
        var last = grain.First(new Month(period.From)) + -1;
        return (grain.First(last).Index, last.Index);
    }
}
