using System.Text.Json;
using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Api.Flat;

namespace Jamsostek.Graph.Exports;

/// <summary>What both JSON formats write: a row as an object, a missing value as null, and the notes.</summary>
internal sealed class JsonTable(IFlatTable table)
{
    private readonly JsonEncodedText[] _names = [.. table.Columns.Select(static column => JsonEncodedText.Encode(column.Name))];

    /// <summary>Writes a row.</summary>
    public void Row(Utf8JsonWriter json, FlatBlock block, int row)
    {
        json.WriteStartObject();
        for (var column = 0; column < _names.Length; column++)
        {
            json.WritePropertyName(_names[column]);
            JsonValues.Write(json, block[row, column]);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes the notes as an object.</summary>
    public void Notes(Utf8JsonWriter json)
    {
        var notes = table.Notes;
        json.WriteStartObject();
        json.WriteString("title"u8, notes.Title);
        json.WriteString("dataVersion"u8, $"{notes.Version.Number}");
        json.WriteString("publishedAt"u8, notes.Version.PublishedAt);
        json.WriteString("contentHash"u8, notes.Version.ContentHash);
        json.WriteString("restriction"u8, notes.Restriction);
        json.WriteString("months"u8, notes.Months);
        if (notes.Quality is { } quality)
        {
            json.WritePropertyName("quality"u8);
            Quality(json, notes, quality);
        }
        else
        {
            json.WriteNull("quality"u8);
        }

        json.WriteStartArray("sources"u8);
        foreach (var source in notes.Sources)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, source.Id);
            json.WriteString("title"u8, source.Title);
            json.WriteString("publisher"u8, source.Publisher);
            json.WriteString("url"u8, source.Url);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Quality(Utf8JsonWriter json, FlatNotes notes, CubeQuality quality)
    {
        json.WriteStartObject();
        foreach (var (name, share) in NoteLines.Shares(notes))
        {
            json.WriteNumber(name, share);
        }

        json.WriteNumber("facts"u8, quality.Facts);
        json.WriteStartArray("flags"u8);
        foreach (var flag in quality.Flags)
        {
            json.WriteStartObject();
            json.WriteString("code"u8, flag.Code);
            json.WriteString("message"u8, flag.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes what the columns are.</summary>
    public void Columns(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var column in table.Columns)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, column.Name);
            json.WriteString("type"u8, ColumnWords.Type(column.Type));
            json.WriteString("unit"u8, column.Unit is { } unit ? ColumnWords.Unit(unit) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
