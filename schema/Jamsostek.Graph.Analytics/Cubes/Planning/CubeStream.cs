using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Evaluation;
using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Planning;

/// <summary>
/// The rows of a query block by block, each block by a scan of its own, so that a million rows never stand in memory together. Rows and order are those of the query as a whole:
/// it is divided by members of its keys, the first key first, and only where the rows stand in the order of the keys and none of them is a sum of others.
/// </summary>
public sealed class CubeStream
{
    /// <summary>So many rows a block has at most, where one member of each key allows it. They take a few megabytes.</summary>
    public const int StandardBlock = 1 << 15;

    private readonly CubeQuery _query;
    private readonly Func<CubeSession> _open;
    private readonly int _block;
    private readonly CubeSession _session;
    private readonly QueryScope _scope;
    private readonly ImmutableArray<CubeDimension> _keys;

    /// <summary>Prepares a stream; nothing is scanned yet.</summary>
    /// <param name="query">A query that breaks no rule. Its page is left out of account.</param>
    /// <param name="session">Where a query that is not divided is asked.</param>
    /// <param name="open">Opens a session for a block of one that is: best without a cache, as blocks are not read twice.</param>
    /// <param name="block">Rows of a block at most.</param>
    public CubeStream(CubeQuery query, CubeSession session, Func<CubeSession> open, int block = StandardBlock)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(open);
        ArgumentOutOfRangeException.ThrowIfLessThan(block, 1);
        (_query, _open, _block, _session, _keys) = (query with { Page = CubePage.All }, open, block, session, query.GroupBy);
        _scope = QueryScope.Of(_session.Cubes, query);
        MostRows = (long)Math.Min(_keys.Where((key, place) => !Follows(place)).Aggregate(1.0, (rows, key) => rows * Groups(key)), 1e15);
        IsDivided = MostRows > block && IsDivisible;
    }

    /// <summary>More rows than this there cannot be, sums and others left out.</summary>
    public long MostRows { get; }

    /// <summary>Whether the rows come in more than one block.</summary>
    public bool IsDivided { get; }

    /// <summary>The blocks. Of a query that is not divided there is one, which may have problems: more groups than a query may have.</summary>
    /// <param name="first">How many blocks are left out: they are not evaluated. One query to one data version always has the same blocks.</param>
    /// <returns>Their answers, each evaluated when it is reached.</returns>
    public IEnumerable<CubeAnswer> Blocks(int first = 0) => IsDivided ? Divided(_query, 0, MostRows).Skip(first).Select(part => _open().Ask(part)) : first == 0 ? [_session.Ask(_query)] : [];

    private bool IsDivisible => _query is { Rollup: Rollup.None, Top: null, Fill: GapFill.None } && _query.Order.Length <= _keys.Length
        && _query.Order.Select((key, place) => key is OrderByMember { Ranks.IsDefault: true } member && member.Dimension == _keys[place]).All(static isKey => isKey);

    private IEnumerable<CubeQuery> Divided(CubeQuery query, int key, double rows)
    {
        if (rows <= _block || key == _keys.Length)
        {
            yield return query;
            yield break;
        }

        var each = rows / Places(_keys[key]);
        var together = Math.Max(1, (int)Math.Min(_block / each, int.MaxValue));
        foreach (var part in _keys[key].Axis == DimensionAxis.Period ? ByPeriods(query, together) : ByMembers(query, key, together))
        {
            foreach (var finer in Divided(part, key + 1, Math.Min(each * together, rows)))
            {
                yield return finer;
            }
        }
    }

    private List<CubeQuery> ByPeriods(CubeQuery query, int together)
    {
        var grain = query.EffectiveGrain;
        var parts = new List<CubeQuery>();
        for (var month = new Month(_scope.From); month.Index <= _scope.To;)
        {
            var last = grain.Last(month) + (grain.Months() * (together - 1));
            parts.Add(query with { During = During.Between(month, last.Index > _scope.To ? new Month(_scope.To) : last) });
            month = last + 1;
        }

        if (IsDescending(CubeDimensions.Period))
        {
            parts.Reverse();
        }

        return parts;
    }

    private IEnumerable<CubeQuery> ByMembers(CubeQuery query, int key, int together)
    {
        var count = _scope.Facts.Members(_keys[key]).Count;
        var members = Enumerable.Range(0, count);
        // What has no member stands last in both directions.
        foreach (var part in (IsDescending(_keys[key]) ? members.Reverse() : members).Append(Member.None).Chunk(together))
        {
            var chosen = new MembersFilter(_keys[key], part);
            yield return query with { Where = query.Where is null ? chosen : new AllFilter([query.Where, chosen]) };
        }
    }

    private bool IsDescending(CubeDimension key) => _query.Order.Any(order => order is OrderByMember { Descending: true } member && member.Dimension == key);

    /// <summary>Whether the key follows from another one, so that it makes no more groups.</summary>
    private bool Follows(int place) => _keys.Where((other, at) => at != place && other != _keys[place] && other.Gives(_keys[place])).Any();

    /// <summary>The groups of a key with all keys that follow from it: what has no kabupaten may still have one of several provinces.</summary>
    private double Groups(CubeDimension key) =>
        Places(key) - 1 + _keys.Where(other => other != key && key.Gives(other)).Aggregate(1.0, (groups, coarser) => groups * Places(coarser));

    private double Places(CubeDimension key) => key.Axis == DimensionAxis.Period
        ? Math.Max(1, (_query.EffectiveGrain.Last(new Month(Math.Max(_scope.From, _scope.To))).Index - _query.EffectiveGrain.First(new Month(_scope.From)).Index + 1) / _query.EffectiveGrain.Months())
        : _scope.Facts.Members(key).Count + 1;
}
