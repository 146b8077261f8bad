using System.Buffers;
using System.Text.Json;
using Jamsostek.Graph.Ingestion.Identities;
using Jamsostek.Graph.Ingestion.Reporting;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Server.Telemetry;
using Jamsostek.Graph.Server.Transport;
using Microsoft.Extensions.Primitives;

namespace Jamsostek.Graph.Server.Imports;

/// <summary>Writes what came of an import as JSON.</summary>
internal sealed class ImportAnswer(AnswerSender sender)
{
    private static readonly StringValues JsonType = MediaTypes.Json + "; charset=utf-8";

    /// <summary>Sends what came of an import: 200, or 422 when the data have errors.</summary>
    public Task SendAsync(HttpContext context, RequestTrace trace, ImportResult result, bool isRehearsal)
    {
        context.Response.StatusCode = result.Outcome == ImportOutcome.Refused ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK;
        return WriteAsync(context, trace, json =>
        {
            json.WriteString("outcome"u8, FactCode.Of(result.Outcome));
            json.WriteBoolean("dryRun"u8, isRehearsal);
            if (result.Version is { } version)
            {
                json.WriteStartObject("currentVersion"u8);
                json.WriteNumber("number"u8, version.Number);
                json.WriteString("contentHash"u8, version.ContentHash);
                json.WriteNumber("rows"u8, version.Rows);
                json.WriteEndObject();
            }

            WriteReport(json, result.Report!);
            json.WriteStartArray("brokenIdentities"u8);
            foreach (var identity in result.Broken)
            {
                Write(json, identity);
            }

            json.WriteEndArray();
        });
    }

    private async Task WriteAsync(HttpContext context, RequestTrace trace, Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        await using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        await sender.WriteAsync(context, trace, new ReadOnlySequence<byte>(buffer.WrittenMemory), JsonType);
    }

    private static void WriteReport(Utf8JsonWriter json, ImportReport report)
    {
        json.WriteNumber("errors"u8, report.Errors);
        json.WriteNumber("warnings"u8, report.Warnings);
        WriteNumbers(json, "rows", report.Rows);
        WriteNumbers(json, "counts", report.Counts);
        json.WriteStartArray("findings"u8);
        foreach (var finding in report.Findings)
        {
            json.WriteStartObject();
            json.WriteString("severity"u8, FactCode.Of(finding.Severity));
            json.WriteString("code"u8, finding.Code);
            json.WriteString("file"u8, finding.File);
            json.WritePropertyName("row"u8);
            if (finding.Row is { } row)
            {
                json.WriteNumberValue(row);
            }
            else
            {
                json.WriteNullValue();
            }

            json.WriteString("column"u8, finding.Column);
            json.WriteString("value"u8, finding.Value);
            json.WriteString("rule"u8, finding.Rule);
            json.WriteString("message"u8, finding.Message);
            json.WriteString("hint"u8, finding.Hint);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, IdentityResult identity)
    {
        json.WriteStartObject();
        json.WriteString("code"u8, identity.Code);
        json.WriteString("rule"u8, identity.Rule);
        json.WriteBoolean("mustHold"u8, identity.HoldsForAnyData);
        json.WriteNumber("cells"u8, identity.Cells);
        json.WriteNumber("broken"u8, identity.Broken);
        json.WriteStartArray("examples"u8);
        foreach (var example in identity.Examples)
        {
            json.WriteStringValue(example);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, long> numbers)
    {
        json.WriteStartObject(name);
        foreach (var (key, number) in numbers)
        {
            json.WriteNumber(key, number);
        }

        json.WriteEndObject();
    }
}
