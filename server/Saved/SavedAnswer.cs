using System.Buffers;
using System.Text;
using System.Text.Json;
using Jamsostek.Graph.Exports;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Server.Telemetry;
using Jamsostek.Graph.Server.Transport;
using Microsoft.Extensions.Primitives;

namespace Jamsostek.Graph.Server.Saved;

/// <summary>Tells what is saved, as JSON.</summary>
internal sealed class SavedAnswer(AnswerSender sender, SavedLibrary library)
{
    private static readonly StringValues JsonType = MediaTypes.Json + "; charset=utf-8";
    private static readonly StringValues DocumentType = MediaTypes.GraphQLDocument + "; charset=utf-8";

    /// <summary>Finds what an address names.</summary>
    /// <returns>The entry, or why there is none.</returns>
    public static (SavedEntry? Entry, Problem? Problem) Find(SavedLibrary library, SavedKind kind, string word)
    {
        if (!SavedReference.TryParse(word, out var reference))
        {
            return (null, SavedProblems.NotFound(kind, word));
        }

        var found = library.Find(kind, reference);
        return !found.IsReadable ? (null, SavedProblems.Unreadable)
            : found.Entry is not { } entry ? (null, SavedProblems.NotFound(kind, word))
            : entry.IsRetired ? (null, SavedProblems.Retired(kind, $"{reference}"))
            : (entry, null);
    }

    /// <summary>Where what is saved stands.</summary>
    public static string AddressOf(SavedKind kind) => kind == SavedKind.Query ? QueryEndpoint.Address : ViewEndpoint.Address;

    /// <summary>Sends a list of what is saved.</summary>
    public Task SendListAsync(HttpContext context, RequestTrace trace, SavedKind kind, IReadOnlyList<SavedEntry> entries) => SendAsync(context, trace, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray(kind == SavedKind.Query ? "queries"u8 : "views"u8);
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            WriteHead(json, entry);
            json.WriteString("address"u8, $"{AddressOf(kind)}/{entry.Name}");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>Sends the description of a query.</summary>
    public Task SendQueryAsync(HttpContext context, RequestTrace trace, SavedEntry entry, PreparedQuery query) => SendAsync(context, trace, json =>
    {
        json.WriteStartObject();
        WriteHead(json, entry);
        json.WriteString("query"u8, entry.Text);
        json.WriteStartArray("variables"u8);
        foreach (var variable in query.Variables.All)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, variable.Name);
            json.WriteString("type"u8, $"{variable.Type}");
            json.WriteBoolean("required"u8, variable.IsRequired);
            json.WriteString("default"u8, variable.Default is { } value ? SyntaxPrinter.Print(value) : null);
            json.WriteString("description"u8, variable.Description);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteColumns(json, query);
        json.WriteStartArray("addresses"u8);
        foreach (var ending in (query.Shape is null ? [] : ExportFormat.All.Select(static format => format.Name)).Append("graphql.json").Append("graphql"))
        {
            json.WriteStringValue($"{QueryEndpoint.Address}/{entry.Name}.{ending}");
        }

        json.WriteEndArray();
        WriteVersions(json, entry);
        json.WriteEndObject();
    });

    /// <summary>Sends the text of a query.</summary>
    public Task SendDocumentAsync(HttpContext context, RequestTrace trace, SavedEntry entry)
        => sender.WriteAsync(context, trace, new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes(entry.Text)), DocumentType);

    /// <summary>Sends the definition of a view.</summary>
    public Task SendViewAsync(HttpContext context, RequestTrace trace, SavedEntry entry) => SendAsync(context, trace, json =>
    {
        json.WriteStartObject();
        WriteHead(json, entry);
        json.WritePropertyName("view"u8);
        json.WriteRawValue(entry.Text);
        json.WriteString("page"u8, $"/embed/{entry.Name}");
        WriteVersions(json, entry);
        json.WriteEndObject();
    });

    /// <summary>Sends JSON.</summary>
    public async Task SendAsync(HttpContext context, RequestTrace trace, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        await using (var json = new Utf8JsonWriter(buffer))
        {
            write(json);
        }

        await sender.WriteAsync(context, trace, new ReadOnlySequence<byte>(buffer.WrittenMemory), JsonType);
    }

    private static void WriteHead(Utf8JsonWriter json, SavedEntry entry)
    {
        json.WriteString("name"u8, entry.Name);
        json.WriteNumber("version"u8, entry.Version);
        json.WriteString("id"u8, entry.Id);
        json.WriteString("title"u8, entry.Title);
        json.WriteString("savedAt"u8, entry.SavedAt);
    }

    private void WriteVersions(Utf8JsonWriter json, SavedEntry entry)
    {
        json.WriteStartArray("versions"u8);
        foreach (var version in library.Versions(entry.Kind, entry.Name) ?? [])
        {
            json.WriteStartObject();
            json.WriteNumber("version"u8, version.Version);
            json.WriteString("id"u8, version.Id);
            json.WriteString("savedAt"u8, version.SavedAt);
            json.WriteBoolean("retired"u8, version.IsRetired);
            json.WriteString("address"u8, $"{AddressOf(version.Kind)}/{version.Name}@{version.Version}");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteColumns(Utf8JsonWriter json, PreparedQuery query)
    {
        if (query.Shape is not { } shape)
        {
            json.WriteNull("columns"u8);
            json.WriteStartObject("notFlat"u8);
            json.WriteString("field"u8, query.NotFlat!.Field);
            json.WriteString("detail"u8, query.NotFlat.Message);
            json.WriteNumber("line"u8, query.NotFlat.Location.Line);
            json.WriteNumber("column"u8, query.NotFlat.Location.Column);
            json.WriteEndObject();
            return;
        }

        json.WriteStartArray("columns"u8);
        foreach (var column in shape.Columns)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, column.Name);
            json.WriteString("type"u8, ColumnWords.Type(column.Type));
            json.WriteString("unit"u8, column.Unit is { } unit ? ColumnWords.Unit(unit) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNull("notFlat"u8);
    }
}
