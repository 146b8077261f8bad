using System.Collections.Concurrent;
using Jamsostek.Graph.Analytics.Cubes;
using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Analytics.Cubes.Planning;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Labour;
using Jamsostek.Graph.Analytics.Regions;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Api.Cubes;
using Jamsostek.Graph.Api.Regions;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Scopes;

/// <summary>
/// One data version read in one scope: the objects of the schema, made when first asked for and then shared by all requests. What is selected under an
/// object is read in the object's scope, so nested levels inherit it.
/// </summary>
internal sealed class ReadScope
{
    private readonly ReadScopes _scopes;
    private readonly LazyRows<RegionNode> _regions;
    private ConcurrentDictionary<object, object>? _tables;
    private Province[]? _provinces;
    private Kabupaten[]? _kabupaten;

    private readonly Lazy<(bool[]? Chosen, GraphQLError? Problem)> _labourChoice;

    internal ReadScope(ReadScopes scopes, Snapshot snapshot, ScopeKey key)
    {
        (_scopes, Snapshot, Key) = (scopes, snapshot, key);
        Year = LabourYears.Of(snapshot, key);
        Cubes = new ScopeCubes(this);
        _labourChoice = new(() => key.Where!.Kabupaten(In(key with { Where = null }), out var unknown) is var chosen && unknown is null ? (chosen, null) : (null, ScopeErrors.NotApplicable(unknown!, "labour")));
        _regions = new LazyRows<RegionNode>(snapshot.Regions.Count, Made);
    }

    /// <summary>The data version.</summary>
    public Snapshot Snapshot { get; }

    /// <summary>The version as cursors name it: its number, and the beginning of the hash of its contents.</summary>
    public string Version => _scopes.Version;

    /// <summary>What is read.</summary>
    public ScopeKey Key { get; }

    /// <summary>The year of labour measures that are asked for without one, and of those in filters and orders.</summary>
    public int Year { get; }

    /// <summary>The country.</summary>
    public Country Country => (Country)_regions[RegionTree.Country];

    /// <summary>The provinces by code.</summary>
    public Province[] Provinces => _provinces ??= Level<Province>(Snapshot.Regions.Provinces);

    /// <summary>The kabupaten and kota by code.</summary>
    public Kabupaten[] Kabupaten => _kabupaten ??= Level<Kabupaten>(Snapshot.Regions.Kabupaten);

    /// <summary>The region at an index of the tree.</summary>
    public RegionNode Region(int index) => _regions[index];

    /// <summary>The region with a Kemendagri code.</summary>
    public RegionNode? Region(string? code) => code is not null && Snapshot.Regions.TryGetIndex(code, out var index) ? _regions[index] : null;

    /// <summary>The rows of a table.</summary>
    public RowTable<TFact> Rows<TFact>(RowSource<TFact> source) where TFact : class =>
        (RowTable<TFact>)LazyInitializer.EnsureInitialized(ref _tables, static () => new(ReferenceEqualityComparer.Instance)).GetOrAdd(source, static (key, scope) => new RowTable<TFact>(scope._scopes.Index((RowSource<TFact>)key), scope), this);

    /// <summary>Its cubes.</summary>
    public ScopeCubes Cubes { get; }

    /// <summary>The facts of a cube.</summary>
    public CubeFacts Facts(CubeDeclaration cube) => Snapshot.Cubes[cube];

    /// <summary>The members of a dimension of a cube.</summary>
    public DimensionMembers Members(CubeDeclaration cube, CubeDimension dimension) => Facts(cube).Members(dimension);

    /// <summary>The scope as a query of a cube.</summary>
    public CubeQuery Query(CubeDeclaration cube) => Cubes.Query(cube);

    /// <summary>What is wrong with the scope for a cube.</summary>
    public GraphQLError? ProblemOf(CubeDeclaration cube) => Cubes.ProblemOf(cube);

    /// <summary>A session over the cubes of its data version.</summary>
    public CubeSession NewSession(Func<CancellationToken>? cancellation = null) => _scopes.NewSession(cancellation);

    /// <summary>A session whose answers are not kept.</summary>
    public CubeSession NewPassingSession(Func<CancellationToken> cancellation) => _scopes.NewPassingSession(cancellation);

    /// <summary>The labour measures of a whole level in a year.</summary>
    public LabourLevel Labour(int year, RegionLevel level) => _scopes.Labour(year, level);

    /// <summary>The same data version in another scope, which may be another object each time: see <see cref="RequestScope.In" />.</summary>
    public ReadScope In(ScopeKey key) => _scopes.For(key);

    /// <summary>Of the kabupaten and kota inside a region those whose facts the scope chooses, as indices of the tree; null where it chooses all.</summary>
    /// <exception cref="InvalidOperationException">The scope has a problem with labour, which is to be asked for first.</exception>
    public int[]? LabourRegions(int region)
    {
        if (Key.Where is null)
        {
            return null;
        }

        var (chosen, problem) = LabourChoice;
        if (problem is not null)
        {
            throw new InvalidOperationException(problem.Message);
        }

        var first = Snapshot.Regions.Kabupaten.First;
        var inside = Snapshot.Regions.KabupatenOf(region);
        return [.. Enumerable.Range(inside.First, inside.Count).Where(index => chosen![index - first])];
    }

    /// <summary>What is wrong with the scope for labour: a filter that says something else than where.</summary>
    public GraphQLError? LabourProblem => Key.Where is null ? null : LabourChoice.Problem;

    private (bool[]? Chosen, GraphQLError? Problem) LabourChoice => _labourChoice.Value;

    /// <summary>The labour measures of chosen regions together.</summary>
    public LabourTotal LabourTotal(int year, ReadOnlySpan<int> regions) => _scopes.LabourTotal(year, regions);

    private T[] Level<T>(RegionSlice slice)
        where T : RegionNode => [.. Enumerable.Range(slice.First, slice.Count).Select(region => (T)_regions[region])];

    private RegionNode Made(int region) => Snapshot.Regions.LevelOf(region) switch
    {
        RegionLevel.Country => new Country(this, region),
        RegionLevel.Province => new Province(this, region),
        _ => new Kabupaten(this, region),
    };
}
