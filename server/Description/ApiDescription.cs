using System.Globalization;
using System.Text.Json.Nodes;
using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Server.Feeds;
using Jamsostek.Graph.Server.Flat;
using Microsoft.OpenApi;

namespace Jamsostek.Graph.Server.Description;

/// <summary>The OpenAPI description (OpenAPI 3.1) of everything under <c>/v1</c> and <c>/embed</c>. GraphQL and OData describe themselves.</summary>
internal static class ApiDescription
{
    /// <summary>Writes it.</summary>
    /// <param name="cubes">The cubes that are tables; empty for a server without a graph.</param>
    /// <param name="sets">The entity sets of the OData service.</param>
    /// <returns>The description as JSON.</returns>
    public static byte[] Write(IReadOnlyList<FlatCube> cubes, IReadOnlyList<string> sets)
    {
        var document = new OpenApiDocument
        {
            Info = new OpenApiInfo
            {
                Title = "Jamsostek.Graph: tables, saved queries and views",
                Version = "1",
                Description = "Every query of a cube as a table, saved GraphQL queries as tables, charts for other pages, import. The numbers are those of the GraphQL API at /graphql, which describes itself by introspection; "
                    + "the OData service at /odata has its model at /odata/$metadata.",
            },
            Components = Components(),
            // Reads are open unless the server closes them: without a scheme, or with either.
            Security = [[], .. SecurityOf(null)],
        };
        document.Paths = [];
        AddIndex(document, sets);
        TableOperations.Add(document, cubes);
        SavedOperations.Add(document);
        WriteOperations.Add(document);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        document.SerializeAsV31(new OpenApiJsonWriter(text, new OpenApiJsonWriterSettings { Terse = true }));
        return System.Text.Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The schemes that a caller may be known by.</summary>
    /// <param name="document">The description; null where it refers to its own components.</param>
    public static IEnumerable<OpenApiSecurityRequirement> SecurityOf(OpenApiDocument? document) =>
        ((string[])["bearer", "apiKey"]).Select(scheme => new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(scheme, document)] = [] });

    private static OpenApiComponents Components() => new()
    {
        Schemas = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
        {
            ["Problem"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Description = "Why a request is refused (RFC 9457).",
                Required = new HashSet<string>(["status", "code", "detail", "hint"], StringComparer.Ordinal),
                Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
                {
                    ["status"] = OperationParts.Integer,
                    ["code"] = OperationParts.Text,
                    ["parameter"] = OperationParts.Text,
                    ["detail"] = OperationParts.Text,
                    ["hint"] = OperationParts.Text,
                    ["errors"] = new OpenApiSchema
                    {
                        Type = JsonSchemaType.Array,
                        Items = OperationParts.Object([], ("message", OperationParts.Text), ("line", OperationParts.Integer), ("column", OperationParts.Integer)),
                    },
                },
            },
        },
        SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            ["bearer"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "A key (jsk_...) or a token (JWT)." },
            ["apiKey"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = "X-API-Key", Description = "A key (jsk_...)." },
        },
    };

    private static void AddIndex(OpenApiDocument document, IReadOnlyList<string> sets)
    {
        document.Get(TableIndex.Address, "index", "What tables there are, with their columns and parameters: a page for a browser, JSON for programs.", [], "application/json", "text/html");
        document.Get(TableIndex.OpenApiAddress, "openapi", "This description.", [], "application/json");
        document.Get(ConnectionFiles.PowerBiAddress, "powerBi", "Opens the OData service in Power BI Desktop.", [], "application/json");
        document.Get(
            "/v1/{set}.odc", "excel", "Opens a set of the OData service in Excel.",
            [OperationParts.InPath("set", "The entity set.", new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. sets.Select(static set => (JsonNode)set)] }, sets.Count > 0 ? sets[0] : null)],
            "text/x-ms-odc");
    }
}
