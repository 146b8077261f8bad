using Jamsostek.Graph.Exports;
using Jamsostek.Graph.Server.Embedding;
using Jamsostek.Graph.Server.Saved;
using Jamsostek.Graph.Server.Transport;
using Microsoft.OpenApi;

namespace Jamsostek.Graph.Server.Description;

/// <summary>What reads saved queries and views.</summary>
internal static class SavedOperations
{
    private const string ByName = "Its name for the newest version, NAME@3 for the third, or the id of a version.";

    /// <summary>The saved query of an address.</summary>
    public static OpenApiParameter Query => OperationParts.InPath("query", ByName, OperationParts.Text, "coverage-by-province");

    /// <summary>The saved view of an address.</summary>
    public static OpenApiParameter View => OperationParts.InPath("view", ByName, OperationParts.Text, "provinces");

    /// <summary>Adds them.</summary>
    public static void Add(OpenApiDocument document)
    {
        document.Get(QueryEndpoint.Address, "queries", "The saved queries.", [], MediaTypes.Json);
        document.Get(QueryEndpoint.Address + "/{query}", "query", "What a saved query asks, its variables and columns, its versions and addresses.", [Query], MediaTypes.Json);
        var variables = OperationParts.Variables("The variables of the query, each a parameter of its name: lists with commas, members of objects with dots, null for the missing value.");
        foreach (var format in ExportFormat.All)
        {
            document.Get(
                $"{QueryEndpoint.Address}/{{query}}.{format.Name}", $"query_{format.Name}", $"The answer of a saved query as {format.Name}.",
                [Query, variables, .. TableOperations.Options(format).Select(OperationParts.InQuery)], format.ContentType);
        }

        document.Get(QueryEndpoint.Address + "/{query}.graphql.json", "query_answer", "The answer of a saved query as GraphQL gives it.", [Query, variables], MediaTypes.GraphQLResponse);
        document.Get(QueryEndpoint.Address + "/{query}.graphql", "query_text", "The text of a saved query.", [Query], MediaTypes.GraphQLDocument);
        document.Get(ViewEndpoint.Address, "views", "The saved views.", [], MediaTypes.Json);
        document.Get(ViewEndpoint.Address + "/{view}", "view", "The definition of a saved view.", [View], MediaTypes.Json);
        AddEmbedded(document);
    }

    private static void AddEmbedded(OpenApiDocument document)
    {
        IOpenApiParameter[] parameters =
        [
            OperationParts.InPath("view", "A saved view, or table, line, bar, ranked or map for a view of a cube.", OperationParts.Text, "ranked"),
            OperationParts.InQuery(new("cube", "text", "The cube, where the view is one of a cube.", "coverage")),
            OperationParts.InQuery(new("lang", "text", "en or id.", "id")),
            OperationParts.InQuery(new("theme", "text", "auto, light or dark.", "auto")),
            OperationParts.InQuery(new("title", "text", "What stands above it.", "Cakupan")),
            OperationParts.InQuery(new("drill", "text", "The member of which the parts are shown.", "11")),
            OperationParts.InQuery(new("token", "text", "A token that opens the view.", "jse_...")),
            OperationParts.Variables("The parameters of the table of the cube, or the free variables of the saved query."),
        ];
        document.Get(EmbedEndpoint.Root + "/{view}", "embed", "A page of one chart or table, for a frame.", parameters, MediaTypes.Html);
        foreach (var format in ExportFormat.All)
        {
            document.Get($"{EmbedEndpoint.Root}/{{view}}.{format.Name}", $"embed_{format.Name}", $"The rows of a view as {format.Name}.", parameters, format.ContentType);
        }
    }
}
