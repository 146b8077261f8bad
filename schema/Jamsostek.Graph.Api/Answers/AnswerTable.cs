using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Answers;

/// <summary>Answers to a query as a table: the rows of each that was added, one after the other.</summary>
public sealed class AnswerTable : IFlatTable
{
    private readonly AnswerShape _shape;
    private readonly TableDocument? _document;
    private readonly RequestScope _request;
    private readonly List<FlatBlock> _blocks = [];

    /// <summary>A table without rows yet.</summary>
    /// <param name="shape">The shape of the answers.</param>
    /// <param name="document">What is asked for them; null for the query as it is.</param>
    /// <param name="request">The data that they are read from.</param>
    /// <param name="title">What the table is called.</param>
    public AnswerTable(AnswerShape shape, TableDocument? document, RequestScope request, string title)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(request);
        (_shape, _document, _request) = (shape, document, request);
        var snapshot = request.Snapshot;
        Notes = new FlatNotes(title, snapshot.Version, snapshot.Policy.IsEverything ? null : snapshot.Policy.Key, null, null, []);
    }

    /// <inheritdoc/>
    public ImmutableArray<FlatColumn> Columns => _shape.Columns;

    /// <inheritdoc/>
    public FlatNotes Notes { get; private set; }

    /// <summary>Its rows.</summary>
    public IReadOnlyList<FlatBlock> Blocks => _blocks;

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds the rows of an answer.</summary>
    /// <param name="data">The member <c>data</c> of the answer.</param>
    public void Add(JsonElement data)
    {
        if (_blocks.Count == 0 && _document?.NotesOf(data) is { Quality.ValueKind: JsonValueKind.Object } notes)
        {
            Notes = With(notes.Quality, notes.Months, notes.Version);
        }

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

    /// <summary>What is to be known of the rows of a cube, in the data version that they were read from.</summary>
    private FlatNotes With(JsonElement quality, JsonElement months, JsonElement version)
    {
        var snapshot = long.TryParse(version.GetString(), CultureInfo.InvariantCulture, out var number) ? _request.Held(number) ?? _request.Snapshot : _request.Snapshot;
        var sources = quality.GetProperty("sources").EnumerateArray().Select(static source => source.GetProperty("id").GetString()!).ToHashSet(StringComparer.Ordinal);
        return Notes with
        {
            Version = snapshot.Version,
            Months = months.ValueKind != JsonValueKind.Object ? null : (Month("start"), Month("end")) is var (from, to) && from == to ? $"{from}" : $"{from}/{to}",
            Quality = new CubeQuality(
                Share("reportedShare"), Share("derivedShare"), Share("estimatedShare"), Share("syntheticShare"), quality.GetProperty("facts").GetInt64(),
                [.. quality.GetProperty("flags").EnumerateArray().Select(static flag => new QualityFlag(flag.GetProperty("code").GetString()!, flag.GetProperty("message").GetString()!))]),
            Sources = [.. snapshot.Sources.Where(source => sources.Contains(source.Id))],
        };

        Month Month(string name) => Day(months.GetProperty(name)) is var day ? new Month(day.Year, day.Month) : default;

        double? Share(string name) => quality.GetProperty(name) is { ValueKind: JsonValueKind.Number } share ? share.GetDouble() : null;
    }

    private static DateOnly Day(JsonElement value) => DateOnly.Parse(value.GetString()!, CultureInfo.InvariantCulture);

    private static FlatValue ValueOf(JsonElement value, FlatType type) => (value.ValueKind, type) switch
    {
        (JsonValueKind.Number, FlatType.Whole) => FlatValue.Of(value.GetInt64()),
        (JsonValueKind.Number, _) => FlatValue.Of(value.GetDouble()),
        (JsonValueKind.True or JsonValueKind.False, _) => FlatValue.Of(value.GetBoolean()),
        (JsonValueKind.String, FlatType.Day) => FlatValue.Of(Day(value)),
        (JsonValueKind.String, _) => FlatValue.Of(value.GetString()),
        _ => FlatValue.Missing,
    };
}
