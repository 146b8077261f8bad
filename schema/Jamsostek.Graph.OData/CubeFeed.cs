using System.Collections.Immutable;
using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.OData;

/// <summary>A cube at one grain as an entity set. Its rows are those of the flat table with these keys.</summary>
internal sealed class CubeFeed : FeedSet
{
    /// <summary>What stands between the codes of a key.</summary>
    public const char Separator = ':';

    private readonly FlatCube _cube;
    private readonly ImmutableArray<CubeDimension> _keys;
    private readonly TimeGrain _grain;
    private readonly ImmutableArray<Basis> _bases;
    private readonly int _measures;
    private readonly int _qualities;

    private CubeFeed(string name, string description, FlatCube cube, ImmutableArray<CubeDimension> keys, TimeGrain grain, ImmutableArray<Basis> bases, ImmutableArray<FeedColumn> columns)
        : base(name, description, columns)
    {
        (_cube, _keys, _grain, _bases) = (cube, keys, grain, bases);
        _measures = columns.IndexOf(columns.First(column => column.Name == cube.Measures[0].Name));
        _qualities = _measures + cube.Measures.Length;
    }

    /// <inheritdoc/>
    public override ImmutableArray<string> Options { get; } = ["asOf", "basis", "lang"];

    /// <summary>The keys of its groups.</summary>
    public ImmutableArray<CubeDimension> Keys => _keys;

    /// <summary>The grain of its periods.</summary>
    public TimeGrain Grain => _grain;

    /// <summary>The bases of the facts it sums.</summary>
    public ImmutableArray<Basis> Bases => _bases;

    /// <summary>The cube.</summary>
    public FlatCube Cube => _cube;

    /// <summary>Whether a column is a measure.</summary>
    public bool IsMeasure(int column) => column >= _measures && column < _qualities;

    /// <summary>Declares a set.</summary>
    public static CubeFeed Of(string name, string description, FlatCube cube, ImmutableArray<CubeDimension> keys, TimeGrain grain, ImmutableArray<Basis> bases) =>
        new(name, description, cube, keys, grain, bases,
        [
            new("id", FlatType.Text, false, $"Key: the codes of {string.Join(", ", keys.Select(static key => key.Text.English.ToLowerInvariant()))}, with colons between them; empty for what has none."),
            .. keys.SelectMany(key => cube.Keys.Single(known => known.Dimension == key).Columns.Select(column => Property(column, isNullable: key != CubeDimensions.Period))),
            .. cube.Measures.Select(static column => Property(column, isNullable: true)),
            .. FlatCube.Qualities.Select(static column => Property(column, isNullable: true)),
        ]);

    /// <inheritdoc/>
    internal override bool ReadsModel => _cube.Declaration == OutlookCube.Declaration;

    /// <inheritdoc/>
    internal override FeedRows? Open(FeedRead read, out FeedProblem? problem)
    {
        var fixedPart = Parameters(read);
        List<KeyValuePair<string, string>> narrowed = [.. fixedPart, .. FilterNarrowing.Of(this, read)];
        // A filter that the cube cannot take is applied to the rows alone.
        var table = _cube.Read(read.Scope, narrowed, read.Cancellation, out _) ?? _cube.Read(read.Scope, fixedPart, read.Cancellation, out _);
        if (table is null)
        {
            _cube.Read(read.Scope, fixedPart, read.Cancellation, out var found);
            problem = FeedProblem.Of(found!);
            return null;
        }

        problem = null;
        var places = Places(table);
        return new FeedRows(table.MostRows, first => table.Open(out var refused, first) is { } blocks ? (blocks.Select(block => Block(block, places)), null) : (null, FeedProblem.Of(refused!)));
    }

    private List<KeyValuePair<string, string>> Parameters(FeedRead read)
    {
        var measures = Enumerable.Range(_measures, _cube.Measures.Length).Where(column => read.Needed[column]).Select(column => Columns[column].Name).ToList();
        List<KeyValuePair<string, string>> parameters =
        [
            new("groupBy", string.Join(',', _keys.Select(static key => key.Code))),
            new("grain", _grain.ToString().ToUpperInvariant()),
            new("measures", measures.Count == 0 ? _cube.Measures[_cube.Declaration.Weight.Ordinal].Name : string.Join(',', measures)),
            new("asOf", FormattableString.Invariant($"{read.Snapshot.Version.Number}")),
            .. read.Options.Where(static option => option.Key is "basis" or "lang"),
        ];
        if (!parameters.Exists(static parameter => parameter.Key == "basis"))
        {
            parameters.Add(new("basis", string.Join(',', _bases.Select(FactCode.Of))));
        }

        if (Enumerable.Range(_qualities, Columns.Length - _qualities).Any(column => read.Needed[column]))
        {
            parameters.Add(new("quality", "true"));
        }

        return parameters;
    }

    private int[] Places(FlatTable table)
    {
        var places = new int[Columns.Length];
        for (var column = 0; column < places.Length; column++)
        {
            places[column] = table.Columns.ToList().FindIndex(known => known.Name == Columns[column].Name);
        }

        return places;
    }

    private FeedBlock Block(FlatBlock block, int[] places) =>
        new(block.Number, block.Count, (row, column) => column == 0 ? FlatValue.Of(Id(block, row, places)) : block[row, places[column]]);

    private string Id(FlatBlock block, int row, int[] places) =>
        string.Join(Separator, _keys.Select(key => block[row, places[CodeColumn(key)]].Text));

    private int CodeColumn(CubeDimension key)
    {
        var column = 1;
        foreach (var known in _keys.TakeWhile(other => other != key))
        {
            column += _cube.Keys.Single(made => made.Dimension == known).Columns.Length;
        }

        return column;
    }

    /// <summary>The dimension whose code a column has; null where it is none.</summary>
    public CubeDimension? DimensionOf(int column) => Array.Find([.. _keys], key => CodeColumn(key) == column);

    private static FeedColumn Property(FlatColumn column, bool isNullable) => new(column.Name, column.Type, isNullable, column.Description, column.Unit);
}
