using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Jamsostek.Graph.Analytics.Cubes.Evaluation;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Analytics.Cubes.Rules;
using Jamsostek.Graph.Analytics.Cubes.Scanning;
using Jamsostek.Graph.Analytics.Scanning;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Planning;

/// <summary>
/// The cube queries of one request. What is asked is checked at once and evaluated when the first of it is read, all together: queries that see the same facts share one scan.
/// Safe to use from several threads.
/// </summary>
public sealed class CubeSession
{
    private readonly CubeLimits _limits;
    private readonly CubeCache? _cache;
    private readonly IScanObserver? _observer;
    private readonly Func<CancellationToken>? _cancellation;
    private readonly List<PendingAnswer> _asked = new(1);
    private Dictionary<string, object>? _levels;

    /// <summary>How many of what was asked are evaluated, or were begun to be.</summary>
    private int _evaluated;

    /// <summary>Opens a session.</summary>
    /// <param name="cubes">The cubes of the data version that the request reads.</param>
    /// <param name="limits">What a query may take; null for <see cref="CubeLimits.Standard" />.</param>
    /// <param name="cache">Where answers are kept between requests; null to keep none.</param>
    /// <param name="observer">Is told of every scan, as a <see cref="CubeScan" />.</param>
    /// <param name="cancellation">Gives what ends scans that are under way; asked by those of several months only.</param>
    public CubeSession(CubeSet cubes, CubeLimits? limits = null, CubeCache? cache = null, IScanObserver? observer = null, Func<CancellationToken>? cancellation = null) =>
        (Cubes, _limits, _cache, _observer, _cancellation) = (cubes, limits ?? CubeLimits.Standard, cache, observer, cancellation);

    /// <summary>The cubes.</summary>
    public CubeSet Cubes { get; }

    /// <summary>Asks a query. Nothing is scanned before its answer, or that of another query, is read.</summary>
    /// <param name="query">The query.</param>
    /// <returns>Its answer, or what is wrong with it.</returns>
    public CubeAnswer Ask(CubeQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var problems = CubeQueryRules.Check(query, _limits);
        if (!problems.IsEmpty)
        {
            return new CubeAnswer(this, query, problems);
        }

        var scope = QueryScope.Of(Cubes, query);
        var pending = new PendingAnswer(new CubeAnswer(this, query, []), scope, Target(query, scope));
        lock (_asked)
        {
            if (_asked.Count > 0 && _asked.Find(other => other.Key == pending.Key) is { } known)
            {
                return known.Answer.Query == query ? known.Answer : new CubeAnswer(this, query, known.Answer);
            }

            _asked.Add(pending);
            return pending.Answer;
        }
    }

    /// <summary>The values of all members of a dimension under a scope: one scan for all of them, however many ask.</summary>
    /// <param name="scope">A query whose cube, months, filter, bases, measures and quality are meant; its keys, order and page are not.</param>
    /// <param name="level">The dimension, such as the province; null for everything in one.</param>
    /// <returns>The values, or what is wrong.</returns>
    public LevelVector Level(CubeQuery scope, CubeDimension? level)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return Memo($"{level} {ScopeKey(scope)}", () => new LevelVector(Ask(Bare(scope) with { GroupBy = level is null ? [] : [level] }), level));
    }

    /// <summary>The periods of all members of a dimension under a scope: one scan for all of them.</summary>
    /// <param name="scope">A query whose cube, months, grain, fill, filter, bases, measures and quality are meant.</param>
    /// <param name="level">The dimension; null for everything in one.</param>
    /// <returns>The periods, or what is wrong.</returns>
    public LevelSeries Series(CubeQuery scope, CubeDimension? level)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return Memo($"series {level} {scope.EffectiveGrain} {scope.Fill} {ScopeKey(scope)}", () => new LevelSeries(
            Ask(Bare(scope) with { GroupBy = level is null ? [CubeDimensions.Period] : [level, CubeDimensions.Period], Grain = scope.Grain, Fill = scope.Fill }), level));
    }

    /// <summary>The members of a dimension that facts have, for lists to choose from.</summary>
    /// <param name="scope">A query whose cube, months, filter and bases are meant.</param>
    /// <param name="dimension">The dimension; not the period.</param>
    /// <param name="search">Only members whose code or name contains this, case not mattering; null for all.</param>
    /// <returns>The members in their order, or what is wrong.</returns>
    public (ImmutableArray<DimensionValue> Values, ImmutableArray<CubeProblem> Problems) Values(CubeQuery scope, CubeDimension dimension, string? search = null)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(dimension);
        return DistinctValues.Of(this, Bare(scope), dimension, search);
    }

    internal void Evaluate()
    {
        lock (_asked)
        {
            var first = _evaluated;
            _evaluated = _asked.Count;
            if (_evaluated - first == 1)
            {
                if (!FromCache(_asked[first]))
                {
                    Evaluate([_asked[first]]);
                }

                return;
            }

            foreach (var waiting in _asked.Skip(first).Where(waiting => !FromCache(waiting)).GroupBy(static waiting => waiting.Scope.Key, StringComparer.Ordinal))
            {
                Evaluate([.. waiting]);
            }
        }
    }

    internal ScanOutcome Scan(ScanRequest request)
    {
        var outcome = Scanner.Run(request, _limits, _cancellation);
        if (outcome.From <= outcome.To)
        {
            _observer?.Scanned(new CubeScan(request.Facts.Cube.Code, outcome.Source, new Month(outcome.From), new Month(outcome.To), outcome.Rows));
        }

        return outcome;
    }

    private static CubeQuery Bare(CubeQuery scope) => new() { Cube = scope.Cube, During = scope.During, Where = scope.Where, Bases = scope.Bases, Measures = scope.Measures, WithQuality = scope.WithQuality };

    private static string ScopeKey(CubeQuery scope) =>
        $"{scope.Cube.Code} {scope.During} {scope.Where?.Key} {string.Join(',', scope.EffectiveBases)} {(scope.Measures.IsDefault ? "" : string.Join(',', scope.Measures))} {scope.WithQuality}";

    private static ScanTarget Target(CubeQuery query, QueryScope scope)
    {
        var components = scope.Layout.Of(query.WithQuality ? query.Cube.Measures : QueryNames.Measures(query));
        return new ScanTarget(query.GroupBy, scope.Time(query.GroupBy, query.EffectiveGrain), components, query.WithQuality, query.CountsFacts, PageSieve.Of(query, scope));
    }

    private T Memo<T>(string key, Func<T> make)
        where T : class
    {
        lock (_asked)
        {
            _levels ??= new Dictionary<string, object>(StringComparer.Ordinal);
            if (!_levels.TryGetValue(key, out var known))
            {
                _levels.Add(key, known = make());
            }

            return (T)known;
        }
    }

    private bool FromCache(PendingAnswer waiting)
    {
        if (_cache?.KeepsAny != true || !_cache.TryGet(waiting.Key, out var frame))
        {
            return false;
        }

        waiting.Answer.Complete(frame, evaluated: null);
        return true;
    }

    private void Evaluate(PendingAnswer[] waiting)
    {
        var scope = waiting[0].Scope;
        var outcome = Scan(new ScanRequest(scope.Facts, scope.Partition, scope.Bases, scope.Where, ImmutableCollectionsMarshal.AsImmutableArray(Array.ConvertAll(waiting, static one => one.Target))));
        for (var i = 0; i < waiting.Length; i++)
        {
            var (answer, own, target) = waiting[i];
            if (outcome.IsRefused)
            {
                answer.Refuse(new(CubeProblemCodes.TooManyGroups, $"The answer would have more than {_limits.MaxGroups} groups.", "Group by fewer or coarser keys, narrow the filter, or ask for fewer periods."));
                continue;
            }

            var made = new EvaluatedScan(this, outcome, waiting.Length);
            var frame = FrameBuilder.Build(answer.Query, own, target, outcome.Cells[i], made.Further);
            if (_cache?.KeepsAny == true)
            {
                _cache.Keep(waiting[i].Key, frame);
            }

            answer.Complete(frame, made);
        }
    }
}
