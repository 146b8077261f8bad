using System.Buffers;
using System.Text.Json;
using Jamsostek.Graph.Api.Flat;

namespace Jamsostek.Graph.Exports;

/// <summary>Writes one JSON object a line, for programs that read line by line. With notes, the first line is an object with the one member <c>metadata</c>.</summary>
/// <param name="options">How.</param>
internal sealed class JsonLinesWriter(ExportOptions options) : ITableWriter
{
    private const int BytesOfPacket = 1 << 16;

    /// <inheritdoc/>
    public async Task WriteAsync(IFlatTable table, IEnumerable<FlatBlock> blocks, Stream body, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(blocks);
        ArgumentNullException.ThrowIfNull(body);
        var parts = new JsonTable(table);
        var lines = new ArrayBufferWriter<byte>(2 * BytesOfPacket);
        await using var json = new Utf8JsonWriter(lines);
        if (options.Notes)
        {
            json.WriteStartObject();
            json.WritePropertyName("metadata"u8);
            parts.Notes(json);
            json.WriteEndObject();
            EndLine(json, lines);
        }

        foreach (var block in blocks)
        {
            for (var row = 0; row < block.Count; row++)
            {
                parts.Row(json, block, row);
                EndLine(json, lines);
                if (lines.WrittenCount >= BytesOfPacket)
                {
                    await SendAsync(lines, body, cancellation);
                }
            }

            await SendAsync(lines, body, cancellation);
        }

        await SendAsync(lines, body, cancellation);
    }

    private static void EndLine(Utf8JsonWriter json, ArrayBufferWriter<byte> lines)
    {
        json.Flush();
        json.Reset();
        lines.Write("\n"u8);
    }

    private static async Task SendAsync(ArrayBufferWriter<byte> lines, Stream body, CancellationToken cancellation)
    {
        await body.WriteAsync(lines.WrittenMemory, cancellation);
        lines.ResetWrittenCount();
        await body.FlushAsync(cancellation);
    }
}
