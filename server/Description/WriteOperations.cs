using Jamsostek.Graph.Server.Embedding;
using Jamsostek.Graph.Server.Imports;
using Jamsostek.Graph.Server.Saved;
using Jamsostek.Graph.Server.Transport;
using Microsoft.OpenApi;

namespace Jamsostek.Graph.Server.Description;

/// <summary>What keyed callers may write: saved queries and views, tokens for frames, data.</summary>
internal static class WriteOperations
{
    /// <summary>Adds them.</summary>
    public static void Add(OpenApiDocument document)
    {
        var query = OperationParts.Object(["query"], ("name", OperationParts.Text), ("query", OperationParts.Text), ("title", OperationParts.Text));
        (string, IOpenApiSchema)[] queries = [(MediaTypes.Json, query), (MediaTypes.GraphQLDocument, OperationParts.Text)];
        (string, IOpenApiSchema)[] views = [(MediaTypes.Json, View())];
        Add(document, SavedOperations.Query, QueryEndpoint.Address, "query", queries);
        Add(document, SavedOperations.View, ViewEndpoint.Address, "view", views);
        document.Write(
            EmbedTokenEndpoint.Address, HttpMethod.Post, "order_token", "Orders a token that opens one view in frames; it takes a key with the scopes read and save.", [], [(MediaTypes.Json, Order())],
            ("201", "The token and the address of the page.", MediaTypes.Json), OperationParts.Refusal("404", "There is no such view."));
        var form = OperationParts.Object(
            ["file"], ("file", new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } }), ("note", OperationParts.Text), ("dryRun", new OpenApiSchema { Type = JsonSchemaType.Boolean }));
        document.Write(
            ImportEndpoint.Address, HttpMethod.Post, "import", "Publishes data as a new version, or says what is wrong with them; it takes a key with the scope import.",
            [OperationParts.InQuery(new("dryRun", "true or false", "Whether to check only.", "true"))], [("multipart/form-data", form)],
            ("200", "The report: what was published, or would be.", MediaTypes.Json), ("422", "The report: the data have errors, each with file, row, column and reason. Nothing was published.", MediaTypes.Json),
            OperationParts.Refusal("409", "Another import is running."), OperationParts.Refusal("413", "More than may be sent."));
    }

    private static void Add(OpenApiDocument document, OpenApiParameter name, string address, string word, (string, IOpenApiSchema)[] body)
    {
        string entry = $"{address}/{{{name.Name}}}";
        (string, string, string?)[] answers =
        [
            ("200", "The same was saved already.", MediaTypes.Json), ("201", "It was saved as a new version.", MediaTypes.Json),
            OperationParts.Refusal("409", "As much is saved already as may be."), OperationParts.Refusal("413", "More than may be saved."), OperationParts.Refusal("415", "The body is of another type."),
        ];
        document.Write(address, HttpMethod.Post, $"add_{word}", $"Saves a {word} under the name in the body; it takes a key with the scope save.", [], body[..1], answers);
        document.Write(entry, HttpMethod.Put, $"save_{word}", $"Saves a {word} under a name; it takes a key with the scope save.", [name], body, answers);
        document.Write(
            entry, HttpMethod.Delete, $"retire_{word}", $"Retires every version of a {word}; it takes the key that saved it first, or one with the scope admin.", [name], [],
            ("204", "Its addresses answer 410 from now on.", null), OperationParts.Refusal("404", $"No {word} has that name."), OperationParts.Refusal("410", "It was retired before."));
    }

    private static OpenApiSchema View()
    {
        var text = OperationParts.Text;
        var step = OperationParts.Object(["query", "variable", "column"], ("query", text), ("variable", text), ("column", text), ("x", text));
        return OperationParts.Object(
            ["kind", "query"], ("name", text), ("kind", text), ("query", text), ("variables", Variables()), ("x", text), ("series", text), ("value", new OpenApiSchema { AnyOf = [text, OperationParts.Texts] }),
            ("title", new OpenApiSchema { AnyOf = [text, OperationParts.Object([], ("en", text), ("id", text))] }), ("theme", text), ("drill", new OpenApiSchema { Type = JsonSchemaType.Array, Items = step }));
    }

    private static OpenApiSchema Order() => OperationParts.Object(
        ["view", "origins"], ("view", OperationParts.Text), ("origins", OperationParts.Texts), ("variables", Variables()), ("free", OperationParts.Texts), ("regions", OperationParts.Texts),
        ("bases", OperationParts.Texts), ("drill", OperationParts.Integer), ("expires", OperationParts.Text));

    private static OpenApiSchema Variables() => new() { Type = JsonSchemaType.Object, AdditionalProperties = OperationParts.Text };
}
