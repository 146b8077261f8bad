using System.Text.Json.Nodes;
using Jamsostek.Graph.Api.Flat;
using Microsoft.OpenApi;

namespace Jamsostek.Graph.Server.Description;

/// <summary>The parts that operations are described by.</summary>
internal static class OperationParts
{
    private const string ProblemType = "application/problem+json";

    /// <summary>A text.</summary>
    public static OpenApiSchema Text => new() { Type = JsonSchemaType.String };

    /// <summary>A whole number.</summary>
    public static OpenApiSchema Integer => new() { Type = JsonSchemaType.Integer };

    /// <summary>A list of texts.</summary>
    public static OpenApiSchema Texts => new() { Type = JsonSchemaType.Array, Items = Text };

    /// <summary>An object with some members.</summary>
    /// <param name="required">The members that it must have.</param>
    /// <param name="members">All of them.</param>
    public static OpenApiSchema Object(IEnumerable<string> required, params ReadOnlySpan<(string Name, IOpenApiSchema Schema)> members)
    {
        var properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        foreach (var (name, schema) in members)
        {
            properties.Add(name, schema);
        }

        return new OpenApiSchema { Type = JsonSchemaType.Object, Properties = properties, Required = required.ToHashSet(StringComparer.Ordinal) };
    }

    /// <summary>A part of an address.</summary>
    public static OpenApiParameter InPath(string name, string description, IOpenApiSchema schema, string? example) =>
        new() { Name = name, In = ParameterLocation.Path, Required = true, Description = description, Schema = schema, Example = example };

    /// <summary>A parameter of an address.</summary>
    public static OpenApiParameter InQuery(FlatParameter parameter) =>
        new() { Name = parameter.Name, In = ParameterLocation.Query, Description = parameter.Description, Schema = Text, Example = parameter.Example };

    /// <summary>The variables of a saved query, each a parameter of its own name.</summary>
    public static OpenApiParameter Variables(string description) => new()
    {
        Name = "variables",
        In = ParameterLocation.Query,
        Description = description,
        Style = ParameterStyle.Form,
        Explode = true,
        Schema = new OpenApiSchema { Type = JsonSchemaType.Object, AdditionalProperties = Text },
        Example = new JsonObject { ["segments"] = "PU,BPU" },
    };

    /// <summary>Describes how an address is read.</summary>
    public static void Get(this OpenApiDocument document, string path, string id, string summary, IEnumerable<IOpenApiParameter> parameters, params ReadOnlySpan<string> contentTypes) =>
        document.Add(path, HttpMethod.Get, new OpenApiOperation
        {
            OperationId = id,
            Summary = summary,
            Parameters = [.. parameters],
            Responses = new OpenApiResponses
            {
                ["200"] = Response("The answer.", contentTypes),
                ["304"] = new OpenApiResponse { Description = "The client has the answer already, by its entity tag." },
                ["400"] = Problem(document, "A parameter is wrong: nothing was read."),
                ["401"] = Problem(document, "A key or token is needed, or is not valid."),
                ["403"] = Problem(document, "The key or token may not do this."),
                ["404"] = Problem(document, "There is nothing of that name."),
                ["429"] = Problem(document, "A limit is reached; Retry-After says when to ask again."),
            },
        });

    /// <summary>Describes how an address is written.</summary>
    /// <param name="document">The description.</param>
    /// <param name="path">The address.</param>
    /// <param name="method">The method.</param>
    /// <param name="id">Name of the operation.</param>
    /// <param name="summary">What it does.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="body">What is sent, by media type; empty for nothing.</param>
    /// <param name="answers">What is answered, by status.</param>
    public static void Write(
        this OpenApiDocument document, string path, HttpMethod method, string id, string summary, IEnumerable<IOpenApiParameter> parameters,
        IEnumerable<(string Type, IOpenApiSchema Schema)> body, params ReadOnlySpan<(string Status, string Description, string? ContentType)> answers)
    {
        var operation = new OpenApiOperation
        {
            OperationId = id,
            Summary = summary,
            Parameters = [.. parameters],
            Security = [.. ApiDescription.SecurityOf(document)],
            Responses = new OpenApiResponses
            {
                ["400"] = Problem(document, "What was sent is wrong: nothing was done."),
                ["401"] = Problem(document, "A key or token is needed, or is not valid."),
                ["403"] = Problem(document, "The key or token may not do this."),
                ["429"] = Problem(document, "A limit is reached; Retry-After says when to ask again."),
                ["503"] = Problem(document, "What is kept cannot be written now."),
            },
        };
        foreach (var (status, description, contentType) in answers)
        {
            operation.Responses.Add(status, contentType is null ? new OpenApiResponse { Description = description } : contentType == ProblemType ? Problem(document, description) : Response(description, contentType));
        }

        var content = body.ToDictionary(static part => part.Type, static part => new OpenApiMediaType { Schema = part.Schema }, StringComparer.Ordinal);
        operation.RequestBody = content.Count == 0 ? null : new OpenApiRequestBody { Required = true, Content = content };
        document.Add(path, method, operation);
    }

    /// <summary>The answer that says why nothing was done.</summary>
    public static (string Status, string Description, string? ContentType) Refusal(string status, string description) => (status, description, ProblemType);

    private static void Add(this OpenApiDocument document, string path, HttpMethod method, OpenApiOperation operation)
    {
        if (!document.Paths.TryGetValue(path, out var known))
        {
            document.Paths.Add(path, known = new OpenApiPathItem { Operations = [] });
        }

        known.Operations!.Add(method, operation);
    }

    private static OpenApiResponse Response(string description, params ReadOnlySpan<string> contentTypes)
    {
        var content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal);
        foreach (string type in contentTypes)
        {
            content.Add(type.Split(';')[0], new OpenApiMediaType());
        }

        return new OpenApiResponse { Description = description, Content = content };
    }

    private static OpenApiResponse Problem(OpenApiDocument document, string description) => new()
    {
        Description = description,
        Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { [ProblemType] = new() { Schema = new OpenApiSchemaReference("Problem", document) } },
    };
}
