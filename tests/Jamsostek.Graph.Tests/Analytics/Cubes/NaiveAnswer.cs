using Jamsostek.Graph.Analytics.Cubes;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Tests.Analytics.Cubes;

/// <summary>The ordered rows of the naive reference, and what is asked of them.</summary>
internal sealed class NaiveAnswer
{
    private readonly NaiveFacts _facts;
    private readonly CubeSet _cubes;
    private readonly CubeQuery _query;
    private readonly int _period;
    private readonly Dictionary<string, List<NaiveRow>> _alone = [];

    public NaiveAnswer(NaiveFacts facts, CubeSet cubes, CubeQuery query)
    {
        (_facts, _cubes, _query) = (facts, cubes, query);
        _period = query.GroupBy.IndexOf(CubeDimensions.Period);
        Cube = new NaiveCube(facts, cubes, query);
        Rows = Ordered(Cube.Rows());
    }

    public NaiveCube Cube { get; }

    public List<NaiveRow> Rows { get; }

    /// <summary>What a row is compared with: the answer to a query for that alone.</summary>
    public NaiveRow? Baseline(NaiveRow row, Baseline to)
    {
        if (row.Kind == RowKind.Others)
        {
            return null;
        }

        var isGroupedByPeriod = _period >= 0 && row.Keys[_period] != "*";
        var (from, end) = isGroupedByPeriod ? Cube.ListedPeriods.Where(period => period.Label == row.Keys[_period]).Select(static period => (period.From, period.To)).Single() : (Cube.From, Cube.To);
        var seen = Cube.AsOf(from, end) ?? end;
        var months = _query.EffectiveGrain.Months();
        (int From, int To)? moved = to switch
        {
            Jamsostek.Graph.Analytics.Cubes.Queries.Baseline.PreviousPeriod when isGroupedByPeriod => ((from / months * months) - months, (from / months * months) - 1),
            Jamsostek.Graph.Analytics.Cubes.Queries.Baseline.PreviousPeriod => (from - (seen - from + 1), from - 1),
            Jamsostek.Graph.Analytics.Cubes.Queries.Baseline.SamePeriodLastYear => (from - 12, seen - 12),
            _ => (from, end),
        };
        var keys = Enumerable.Range(0, _query.GroupBy.Length).Where(key => row.Keys[key] != "*" && key != _period).Select(key => (Dimension: _query.GroupBy[key], Code: row.Keys[key])).ToList();
        var isRegional = to is Jamsostek.Graph.Analytics.Cubes.Queries.Baseline.ParentRegion or Jamsostek.Graph.Analytics.Cubes.Queries.Baseline.National;
        if (isRegional)
        {
            var parented = to == Jamsostek.Graph.Analytics.Cubes.Queries.Baseline.National ? default : keys.Where(static key => key.Dimension.Parent is not null).OrderByDescending(static key => key.Dimension.Determines.Length).FirstOrDefault();
            keys.RemoveAll(static key => key.Dimension.IsRegional);
            if (parented.Dimension is not null)
            {
                if (parented.Code == "-")
                {
                    return null;
                }

                keys.Add((parented.Dimension.Parent!, Cube.Code(row.Keys, parented.Dimension.Parent!)));
            }
        }

        var alone = _query with
        {
            GroupBy = [.. keys.Select(static key => key.Dimension)],
            During = During.Between(new Month(moved.Value.From), new Month(moved.Value.To)),
            Where = isRegional ? WithoutRegions(_query.Where) : _query.Where,
            Having = null,
            Top = null,
            Rollup = Rollup.None,
            Fill = GapFill.None,
            Order = [],
        };
        return moved.Value.From > moved.Value.To ? null : Alone(alone).SingleOrDefault(other => other.Keys.SequenceEqual(keys.Select(static key => key.Code))) is { } found ? found.Undefined(row.IsUndefined) : null;
    }

    public int? Rank(NaiveRow row, CubeMeasure of, CubeDimension? within)
    {
        if (row.Kind == RowKind.Others || row.Value(of) is not { } value)
        {
            return null;
        }

        return 1 + Peers(row).Count(other => other.Kind != RowKind.Others && (within is null || Cube.Code(other.Keys, within) == Cube.Code(row.Keys, within)) && other.Value(of) is { } theirs && theirs.Double > value.Double);
    }

    public double? ShareOfAll(NaiveRow row, CubeMeasure of)
    {
        var whole = Peers(row).Where(other => _period < 0 || other.Keys[_period] == row.Keys[_period]).Sum(other => other.Value(of)?.Double ?? 0);
        return whole == 0 ? null : row.Value(of)?.Double / whole;
    }

    public double? RunningTotal(NaiveRow row, CubeMeasure of)
    {
        var values = SameSeries(row).Where(other => Place(other) <= Place(row)).Select(other => other.Value(of)).Where(static value => value is not null).ToList();
        return values.Count == 0 || row.Keys[_period] == "*" ? null : values.Sum(static value => value!.Value.Double);
    }

    public double? MovingAverage(NaiveRow row, CubeMeasure of, int periods)
    {
        var window = SameSeries(row).Where(other => Place(other) <= Place(row) && Place(other) > Place(row) - periods && other.Value(of) is not null).ToList();
        if (window.Count < periods || row.Keys[_period] == "*")
        {
            return null;
        }

        return of.Kind != MeasureKind.Ratio
            ? window.Average(other => other.Value(of)!.Value.Double)
            : window.Sum(other => Part(other, of, of.Left!)) / window.Sum(other => Part(other, of, of.Right!));
    }

    /// <summary>The values of a measure of the members of a finer dimension inside a row, ascending.</summary>
    public List<double> Spread(NaiveRow row, CubeMeasure of, CubeDimension over)
    {
        var finer = new NaiveCube(_facts, _cubes, _query with { GroupBy = [.. _query.GroupBy.Where((_, key) => row.Keys[key] != "*"), over], Having = null, Top = null, Rollup = Rollup.None, Fill = GapFill.None }, Narrowing() ?? over).Rows();
        string[] own = [.. row.Keys.Where(static key => key != "*")];
        return [.. finer.Where(other => other.Keys.AsSpan(0, other.Keys.Length - 1).SequenceEqual(own) && other.Keys[^1] != "-" && other.Value(of) is not null).Select(other => other.Value(of)!.Value.Double).Order()];
    }

    private List<NaiveRow> Alone(CubeQuery query)
    {
        var key = $"{string.Join(',', query.GroupBy)} {query.During} {query.Where?.Key}";
        return _alone.TryGetValue(key, out var known) ? known : _alone[key] = new NaiveCube(_facts, _cubes, query, Narrowing()).Rows();
    }

    /// <summary>The dimension that decides which facts the query is about, also where a row or a baseline does not have it as a key.</summary>
    private CubeDimension? Narrowing() => NaiveCube.Narrowing(_query);

    private static FactFilter? WithoutRegions(FactFilter? filter)
    {
        bool IsFree(FactFilter part) => WithoutRegions(part) is null;
        return filter switch
        {
            null => null,
            MembersFilter members => members.Dimension.IsRegional ? null : members,
            NotFilter not => IsFree(not.Part) ? null : new NotFilter(WithoutRegions(not.Part)!),
            AnyFilter any => any.Parts.Any(IsFree) ? null : new AnyFilter([.. any.Parts.Select(part => WithoutRegions(part)!)]),
            AllFilter all => all.Parts.All(IsFree) ? null : new AllFilter([.. all.Parts.Where(part => !IsFree(part)).Select(part => WithoutRegions(part)!)]),
            _ => throw new InvalidOperationException(filter.GetType().Name),
        };
    }

    private static double Part(NaiveRow row, CubeMeasure ratio, CubeMeasure part) => (ratio.IsFlow ? row.Flows : row.Stocks)
        .Where(fact => fact.Numbers.GetValueOrDefault(ratio.Left!.Code) is not null && fact.Numbers.GetValueOrDefault(ratio.Right!.Code) is not null)
        .Sum(fact => fact.Numbers[part.Code]!.Value);

    private static string Shape(NaiveRow row) => string.Concat(row.Keys.Select(static key => key == "*" ? '*' : '.'));

    private IEnumerable<NaiveRow> Peers(NaiveRow row) => Rows.Where(other => Shape(other) == Shape(row));

    private IEnumerable<NaiveRow> SameSeries(NaiveRow row) => Peers(row).Where(other => other.Keys.Where((_, key) => key != _period).SequenceEqual(row.Keys.Where((_, key) => key != _period)));

    private int Place(NaiveRow row) => Cube.Position(CubeDimensions.Period, row.Keys[_period]);

    private List<NaiveRow> Ordered(List<NaiveRow> rows)
    {
        var ordered = rows.OrderBy(static _ => 0);
        foreach (var key in _query.Order)
        {
            var values = rows.ToDictionary(static row => row, row => Value(row, key));
            ordered = ordered.ThenBy(row => values[row] is null).ThenBy(row => (key.Descending ? -1 : 1) * (values[row] ?? 0));
        }

        for (var place = 0; place < _query.GroupBy.Length; place++)
        {
            var key = place;
            ordered = ordered.ThenBy(row => Cube.Position(_query.GroupBy[key], row.Keys[key]));
        }

        return [.. ordered];
    }

    private double? Value(NaiveRow row, OrderKey key)
    {
        switch (key)
        {
            case OrderByMeasure measure:
                return row.Value(measure.Measure)?.Double;
            case OrderByMember member:
                var code = Cube.Code(row.Keys, member.Dimension);
                var position = code is "-" or "+" or "*" ? (int?)null : Cube.Position(member.Dimension, code);
                return member.Ranks.IsDefault || position is null ? position : member.Ranks[position.Value] is >= 0 and var rank ? rank : null;
            case OrderByChange change:
                var (now, then) = (row.Value(change.Measure)?.Double, Baseline(row, change.To)?.Value(change.Measure)?.Double);
                return change.Relative ? then is 0 ? null : (now - then) / Math.Abs(then ?? 0) : now - then;
            default:
                throw new InvalidOperationException(key.GetType().Name);
        }
    }
}
