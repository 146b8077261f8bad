using System.Collections.Concurrent;
using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes;
using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Analytics.Cubes.Planning;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Rules;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Cubes;

/// <summary>The cubes read in one scope, level by level: each level is one scan, kept as long as the scope.</summary>
/// <param name="scope">The scope.</param>
internal sealed class ScopeCubes(ReadScope scope)
{
    private volatile AskedCube[] _queries = [];
    private ConcurrentDictionary<(CubeDeclaration Cube, CubeDimension? Dimension), CubeLevel>? _levels;
    private ConcurrentDictionary<(CubeDeclaration Cube, CubeDimension? Dimension, TimeGrain Grain, GapFill Fill), LevelSeries>? _series;
    private ConcurrentDictionary<(CubeDeclaration Cube, CubeDimension Dimension), CubeLevel>? _wholes;
    private ConcurrentDictionary<(Month Month, string Segments, CubeDimension? Dimension), CubeLevel>? _months;
    private CubeSession? _session;

    /// <summary>The scope as a query of a cube.</summary>
    public CubeQuery Query(CubeDeclaration cube) => Read(cube).Query;

    /// <summary>What is wrong with the scope for a cube.</summary>
    public GraphQLError? ProblemOf(CubeDeclaration cube) => Read(cube).Problem;

    /// <summary>The measures of a region.</summary>
    public CubeFigures Of(CubeDeclaration cube, int region) =>
        Dimension(region) is { } dimension ? Level(cube, dimension)[scope.Snapshot.Regions[region].Code] : Level(cube, null).Whole;

    /// <summary>The measures of an agency.</summary>
    public CubeFigures OfAgency(string code) => Level(ComplianceCube.Declaration, CubeDimensions.Agency)[code];

    /// <summary>The measures of chosen members together: one scan.</summary>
    /// <param name="cube">The cube.</param>
    /// <param name="dimension">Their dimension.</param>
    /// <param name="codes">Their codes.</param>
    public CubeFigures Of(CubeDeclaration cube, CubeDimension dimension, IEnumerable<string> codes) => Chosen(cube, dimension, codes).Whole;

    /// <summary>The periods of a region.</summary>
    public IReadOnlyList<Analytics.Cubes.Results.CubeRow> Series(CubeTypes cube, int region, TimeGrain grain, GapFill fill, out CubeRows rows)
    {
        var dimension = Dimension(region);
        rows = new CubeRows(cube, scope, Query(cube.Cube) with { GroupBy = dimension is null ? [CubeDimensions.Period] : [dimension, CubeDimensions.Period], Grain = grain, Fill = fill, WithQuality = true }, $"series {dimension} {grain} {fill}");
        var query = rows.Query;
        var series = LazyInitializer.EnsureInitialized(ref _series, static () => new()).GetOrAdd((cube.Cube, dimension, grain, fill), _ => Session.Series(query, dimension));
        return dimension is null ? series.Whole : scope.Members(cube.Cube, dimension).TryGet(scope.Snapshot.Regions[region].Code, out var member) ? series[member] : [];
    }

    /// <summary>Coverage of some workers of a region in one month, whatever the scope says of months and facts.</summary>
    public CubeFigures InMonth(Month month, IReadOnlyList<WorkerSegment> segments, int region)
    {
        var dimension = Dimension(region);
        var level = LazyInitializer.EnsureInitialized(ref _months, static () => new()).GetOrAdd((month, string.Join(',', segments), dimension), key =>
        {
            var members = scope.Members(CoverageCube.Declaration, CubeDimensions.Segment);
            var chosen = segments.Select(segment => members.TryGet(FactCode.Of(segment), out var member) ? member : Member.Others).Where(static member => member >= 0).ToArray();
            var query = new CubeQuery { Cube = CoverageCube.Declaration, During = During.InMonth(key.Month), Bases = scope.Key.Bases, Where = new MembersFilter(CubeDimensions.Segment, chosen) };
            return new CubeLevel(scope, Session, query, key.Dimension);
        });
        return dimension is null ? level.Whole : level[scope.Snapshot.Regions[region].Code];
    }

    /// <summary>The groups of everything that cannot be placed in a province, by segment.</summary>
    public IReadOnlyList<RowNode> Unplaced(CubeTypes coverage)
    {
        var query = Query(coverage.Cube);
        var unplaced = new MembersFilter(CubeDimensions.Province, Member.None);
        query = query with { GroupBy = [CubeDimensions.Segment], Where = query.Where is null ? unplaced : new AllFilter([query.Where, unplaced]), WithQuality = true };
        var rows = new CubeRows(coverage, scope, query, "unplaced");
        return [.. Session.Ask(query).AllRows.Select(row => new RowNode(rows, row))];
    }

    private CubeLevel Level(CubeDeclaration cube, CubeDimension? dimension) => LazyInitializer.EnsureInitialized(ref _levels, static () => new()).GetOrAdd((cube, dimension), key => new CubeLevel(scope, Session, Query(key.Cube), key.Dimension));

    private CubeLevel Chosen(CubeDeclaration cube, CubeDimension dimension, IEnumerable<string> codes)
    {
        var members = scope.Members(cube, dimension);
        int[] chosen = [.. codes.Select(code => members.TryGet(code, out var member) ? member : Member.Others).Where(static member => member >= 0)];
        // A filtering of its own is not kept with the scope, as there is no end of them; a list that is not filtered is.
        return chosen.Length == members.Count
            ? LazyInitializer.EnsureInitialized(ref _wholes, static () => new()).GetOrAdd((cube, dimension), _ => Together(cube, dimension, chosen, Session))
            : Together(cube, dimension, chosen, scope.NewSession());
    }

    private CubeLevel Together(CubeDeclaration cube, CubeDimension dimension, int[] members, CubeSession session)
    {
        var query = Query(cube);
        var chosen = new MembersFilter(dimension, members);
        return new CubeLevel(scope, session, query with { Where = query.Where is null ? chosen : new AllFilter([query.Where, chosen]) }, null);
    }

    private CubeSession Session => LazyInitializer.EnsureInitialized(ref _session, () => scope.NewSession());

    private AskedCube Read(CubeDeclaration cube)
    {
        foreach (var known in _queries)
        {
            if (known.Cube == cube)
            {
                return known;
            }
        }

        // Two threads may both read it; what they find is the same.
        var read = Asked(cube, scope);
        _queries = [.. _queries, read];
        return read;
    }

    private static AskedCube Asked(CubeDeclaration cube, ReadScope of)
    {
        var unknown = default(string);
        var query = new CubeQuery
        {
            Cube = cube,
            During = of.Key.During,
            Bases = of.Key.Bases,
            Where = of.Key.Where?.For(of.In(of.Key with { Where = null }), cube, out unknown),
        };
        var problem = unknown is not null ? ScopeErrors.NotApplicable(unknown, cube.Code)
            : CubeQueryRules.Check(query, CubeLimits.Standard) is { IsEmpty: false } problems && Blocking(problems) is { } blocking ? CubeErrors.Of(blocking)
            : null;
        return new AskedCube(cube, query, problem);
    }

    // Which keys are missing is for the query to say that will have them.
    private static CubeProblem? Blocking(ImmutableArray<CubeProblem> problems) =>
        problems.FirstOrDefault(static problem => !string.Equals(problem.Code, CubeProblemCodes.NotAdditive, StringComparison.Ordinal));

    private CubeDimension? Dimension(int region) => scope.Snapshot.Regions.LevelOf(region) switch
    {
        RegionLevel.Province => CubeDimensions.Province,
        RegionLevel.Kabupaten => CubeDimensions.Kabupaten,
        _ => null,
    };

    private sealed record AskedCube(CubeDeclaration Cube, CubeQuery Query, GraphQLError? Problem);
}
