using System.Text.Json;
using Jamsostek.Graph.Api.Flat;

namespace Jamsostek.Graph.Exports;

/// <summary>Writes one JSON object with notes, columns and rows; without notes the rows alone, as a list.</summary>
/// <param name="options">How.</param>
internal sealed class JsonTableWriter(ExportOptions options) : ITableWriter
{
    private const int BytesOfPacket = 1 << 16;

    /// <inheritdoc/>
    public async Task WriteAsync(IFlatTable table, IEnumerable<FlatBlock> blocks, Stream body, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(blocks);
        var parts = new JsonTable(table);
        await using var json = new Utf8JsonWriter(body);
        if (options.Notes)
        {
            json.WriteStartObject();
            json.WritePropertyName("metadata"u8);
            parts.Notes(json);
            json.WritePropertyName("columns"u8);
            parts.Columns(json);
            json.WritePropertyName("rows"u8);
        }

        json.WriteStartArray();
        await SendAsync(json, body, cancellation);
        foreach (var block in blocks)
        {
            for (var row = 0; row < block.Count; row++)
            {
                parts.Row(json, block, row);
                if (json.BytesPending >= BytesOfPacket)
                {
                    await SendAsync(json, body, cancellation);
                }
            }

            await SendAsync(json, body, cancellation);
        }

        json.WriteEndArray();
        if (options.Notes)
        {
            json.WriteEndObject();
        }

        await SendAsync(json, body, cancellation);
    }

    private static async Task SendAsync(Utf8JsonWriter json, Stream body, CancellationToken cancellation)
    {
        await json.FlushAsync(cancellation);
        await body.FlushAsync(cancellation);
    }
}
