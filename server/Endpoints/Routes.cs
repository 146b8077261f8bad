using System.Buffers;
using System.Text;
using Jamsostek.Graph.Server.Feeds;
using Jamsostek.Graph.Server.Flat;
using Jamsostek.Graph.Server.Imports;
using Jamsostek.Graph.Server.Telemetry;
using Jamsostek.Graph.Server.Transport;
using Microsoft.Extensions.Primitives;

namespace Jamsostek.Graph.Server.Endpoints;

/// <summary>The addresses of the server.</summary>
internal static class Routes
{
    /// <summary>The address of the API.</summary>
    public const string GraphQL = "/graphql";

    private static readonly StringValues TextType = "text/plain; charset=utf-8";
    private static readonly ReadOnlyMemory<byte> NotFound = Encoding.UTF8.GetBytes("There is nothing here. The API is at /graphql, its schema at /graphql/schema.graphql, tables at /v1, OData at /odata.\n");
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps every address.</summary>
    public static void Map(WebApplication app)
    {
        var services = app.Services;
        var tracing = services.GetRequiredService<RequestTracing>();
        var graphQL = services.GetRequiredService<GraphQLEndpoint>();
        var schema = services.GetRequiredService<SchemaEndpoint>();
        var health = services.GetRequiredService<HealthEndpoints>();
        var imports = services.GetRequiredService<ImportEndpoint>();
        var tables = services.GetRequiredService<FlatEndpoint>();
        var index = services.GetRequiredService<TableIndex>();
        var feeds = services.GetRequiredService<FeedEndpoint>();
        var files = services.GetRequiredService<ConnectionFiles>();
        var sender = services.GetRequiredService<AnswerSender>();
        app.MapPost(GraphQL, tracing.Traced(graphQL.PostAsync));
        app.MapMethods(GraphQL, Reading, tracing.Traced(graphQL.GetAsync));
        app.Map(GraphQL, tracing.Traced(graphQL.RefuseMethodAsync));
        app.MapMethods(GraphQL + "/schema", Reading, tracing.Traced(schema.SendAsync));
        app.MapMethods(GraphQL + "/schema.graphql", Reading, tracing.Traced(schema.SendAsync));
        app.MapGet(GraphQL + "/persisted/{id}/{operationName?}", tracing.Traced(graphQL.GetPersistedAsync));
        app.MapPost(ImportEndpoint.Address, tracing.Traced(imports.PostAsync));
        app.Map(ImportEndpoint.Address, tracing.Traced(imports.RefuseMethodAsync));
        app.MapMethods(TableIndex.Address, Reading, tracing.Traced(index.GetAsync));
        app.MapMethods(TableIndex.OpenApiAddress, Reading, tracing.Traced(index.GetOpenApiAsync));
        app.MapMethods(FlatEndpoint.MapAddress, Reading, tracing.Traced(tables.GetMapAsync));
        app.MapMethods(ConnectionFiles.PowerBiAddress, Reading, tracing.Traced(files.GetPowerBiAsync));
        app.MapMethods(FlatEndpoint.Address, Reading, tracing.Traced((context, trace) =>
            (string?)context.Request.RouteValues["format"] == ConnectionFiles.ExcelEnding ? files.GetExcelAsync(context, trace) : tables.GetAsync(context, trace)));
        app.Map(FlatEndpoint.Address, tracing.Traced(tables.RefuseMethodAsync));
        app.MapMethods(FeedEndpoint.Address + "/{**path}", Reading, tracing.Traced(feeds.GetAsync));
        app.Map(FeedEndpoint.Address + "/{**path}", tracing.Traced(feeds.RefuseMethodAsync));
        app.MapMethods("/health/live", Reading, tracing.Traced(health.LiveAsync));
        app.MapMethods("/health/ready", Reading, tracing.Traced(health.ReadyAsync));
        app.MapGet("/", tracing.Traced((context, _) =>
        {
            context.Response.Redirect(GraphQL);
            return Task.CompletedTask;
        }));
        app.MapFallback(tracing.Traced((context, trace) =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return sender.WriteAsync(context, trace, new ReadOnlySequence<byte>(NotFound), TextType);
        }));
    }
}
