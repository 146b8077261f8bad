using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Jamsostek.Graph.Api.Flat;

namespace Jamsostek.Graph.Api.Answers;

/// <summary>Answers to a query as a table: the rows of each that was added, one after the other.</summary>
public sealed class AnswerTable : IFlatTable
{
    private readonly AnswerShape _shape;
    private readonly List<FlatBlock> _blocks = [];

    /// <summary>A table without rows yet.</summary>
    /// <param name="shape">The shape of the answers.</param>
    /// <param name="request">The data that they are read from.</param>
    /// <param name="title">What the table is called.</param>
    public AnswerTable(AnswerShape shape, RequestScope request, string title)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(request);
        var snapshot = request.Snapshot;
        _shape = shape;
        Notes = new FlatNotes(title, snapshot.Version, snapshot.Policy.IsEverything ? null : snapshot.Policy.Key, null, null, []);
    }

    /// <inheritdoc/>
    public ImmutableArray<FlatColumn> Columns => _shape.Columns;

    /// <inheritdoc/>
    public FlatNotes Notes { get; }

    /// <summary>Its rows.</summary>
    public IReadOnlyList<FlatBlock> Blocks => _blocks;

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds the rows of an answer.</summary>
    /// <param name="data">The member <c>data</c> of the answer.</param>
    public void Add(JsonElement data)
    {
        JsonElement[] rows = Find(data, _shape.Rows) switch
        {
            { ValueKind: JsonValueKind.Array } list => [.. list.EnumerateArray()],
            { ValueKind: JsonValueKind.Object } row when !_shape.IsList => [row],
            _ => [],
        };
        var (values, place) = (new FlatValue[rows.Length * _shape.Readers.Length], 0);
        foreach (var row in rows)
        {
            foreach (var column in _shape.Readers)
            {
                values[place++] = ValueOf(Find(row, column.Path), column.Column.Type);
            }
        }

        _blocks.Add(new FlatBlock(values, _shape.Readers.Length, rows.Length, _blocks.Count));
        Count += rows.Length;
    }

    /// <summary>The value at a path; undefined where it, or something above it, is not there or null.</summary>
    internal static JsonElement Find(JsonElement value, ImmutableArray<string> path)
    {
        foreach (var name in path)
        {
            if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(name, out value))
            {
                return default;
            }
        }

        return value;
    }

    private static FlatValue ValueOf(JsonElement value, FlatType type) => (value.ValueKind, type) switch
    {
        (JsonValueKind.Number, FlatType.Whole) => FlatValue.Of(value.GetInt64()),
        (JsonValueKind.Number, _) => FlatValue.Of(value.GetDouble()),
        (JsonValueKind.True or JsonValueKind.False, _) => FlatValue.Of(value.GetBoolean()),
        (JsonValueKind.String, FlatType.Day) => FlatValue.Of(DateOnly.Parse(value.GetString()!, CultureInfo.InvariantCulture)),
        (JsonValueKind.String, _) => FlatValue.Of(value.GetString()),
        _ => FlatValue.Missing,
    };
}
