using System.Text;
using System.Text.Json;
using Jamsostek.Graph.Exports;

namespace Jamsostek.Graph.Server.Embedding;

/// <summary>What the script of a page draws, as JSON inside the page. The standard encoder writes no angle bracket, so that no text of the data can end the element it stands in.</summary>
internal static class EmbedData
{
    /// <summary>Writes it.</summary>
    public static string Write(EmbedModel model)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            Write(json, model);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Write(Utf8JsonWriter json, EmbedModel model)
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, ViewWords.Kinds[(int)model.Source.Kind]);
        json.WriteString("title"u8, model.Source.Title);
        json.WriteNumber("x"u8, model.Axes.X);
        json.WriteNumber("series"u8, model.Axes.Series);
        json.WriteNumber("code"u8, model.Axes.Code);
        json.WriteString("down"u8, model.Down);
        json.WriteStartArray("values"u8);
        foreach (int value in model.Axes.Values)
        {
            json.WriteNumberValue(value);
        }

        json.WriteEndArray();
        json.WriteStartArray("columns"u8);
        foreach (var column in model.Columns)
        {
            json.WriteStartObject();
            json.WriteString("label"u8, ColumnLabels.Of(column, model.Request.IsIndonesian));
            json.WriteString("unit"u8, column.Unit is { } unit ? ColumnWords.Unit(unit) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteRows(json, model);
        json.WriteEndObject();
    }

    private static void WriteRows(Utf8JsonWriter json, EmbedModel model)
    {
        json.WriteStartArray("rows"u8);
        // A table is drawn by the server; its script only tells the frame how high it is.
        foreach (var row in model.Source.Kind == ViewKind.Table ? [] : model.Rows)
        {
            json.WriteStartArray();
            foreach (var value in row)
            {
                JsonValues.Write(json, value);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("places"u8);
        foreach (var place in model.Places)
        {
            if (place is var (longitude, latitude))
            {
                json.WriteStartArray();
                json.WriteNumberValue(longitude);
                json.WriteNumberValue(latitude);
                json.WriteEndArray();
            }
            else
            {
                json.WriteNullValue();
            }
        }

        json.WriteEndArray();
    }
}
