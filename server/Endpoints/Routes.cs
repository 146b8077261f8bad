using System.Buffers;
using System.Text;
using Jamsostek.Graph.Server.Embedding;
using Jamsostek.Graph.Server.Feeds;
using Jamsostek.Graph.Server.Flat;
using Jamsostek.Graph.Server.Imports;
using Jamsostek.Graph.Server.Saved;
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
    private static readonly ReadOnlyMemory<byte> NotFound = Encoding.UTF8.GetBytes("There is nothing here. The explorer is at /, the API is at /graphql, its schema at /graphql/schema.graphql, tables at /v1, OData at /odata.\n");

    /// <summary>The addresses of the explorer, each a page that a link leads to.</summary>
    private static readonly string[] Pages = ["/", "/region/{code?}", "/explore", "/compare", "/sources", "/outlook"];

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
        var explorer = services.GetRequiredService<ExplorerEndpoint>();
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
        MapSaved(app, tracing);
        MapEmbedded(app, tracing);
        app.MapMethods(FeedEndpoint.Address + "/{**path}", Reading, tracing.Traced(feeds.GetAsync));
        app.Map(FeedEndpoint.Address + "/{**path}", tracing.Traced(feeds.RefuseMethodAsync));
        app.MapMethods("/health/live", Reading, tracing.Traced(health.LiveAsync));
        app.MapMethods("/health/ready", Reading, tracing.Traced(health.ReadyAsync));
        foreach (string page in Pages)
        {
            app.MapMethods(page, Reading, tracing.Traced(explorer.SendPageAsync));
        }

        // Any path: the standard one leaves out those that look like files.
        app.MapFallback("{*path}", tracing.Traced(async (context, trace) =>
        {
            if (!Reading.Contains(context.Request.Method) || !await explorer.TrySendFileAsync(context, trace))
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                await sender.WriteAsync(context, trace, new ReadOnlySequence<byte>(NotFound), TextType);
            }
        }));
    }

    private static void MapSaved(WebApplication app, RequestTracing tracing)
    {
        var queries = app.Services.GetRequiredService<QueryEndpoint>();
        var views = app.Services.GetRequiredService<ViewEndpoint>();
        var writes = app.Services.GetRequiredService<SavedWrites>();
        app.MapMethods(QueryEndpoint.Address, Reading, tracing.Traced(queries.ListAsync));
        app.MapMethods(QueryEndpoint.EntryAddress, Reading, tracing.Traced(queries.GetAsync));
        app.MapPost(QueryEndpoint.Address, tracing.Traced(writes.SaveQueryAsync));
        app.MapPut(QueryEndpoint.EntryAddress, tracing.Traced(writes.SaveQueryAsync));
        app.MapDelete(QueryEndpoint.EntryAddress, tracing.Traced(writes.RetireQueryAsync));
        app.MapMethods(ViewEndpoint.Address, Reading, tracing.Traced(views.ListAsync));
        app.MapMethods(ViewEndpoint.EntryAddress, Reading, tracing.Traced(views.GetAsync));
        app.MapPost(ViewEndpoint.Address, tracing.Traced(writes.SaveViewAsync));
        app.MapPut(ViewEndpoint.EntryAddress, tracing.Traced(writes.SaveViewAsync));
        app.MapDelete(ViewEndpoint.EntryAddress, tracing.Traced(writes.RetireViewAsync));
        foreach (string address in (string[])[QueryEndpoint.Address, QueryEndpoint.EntryAddress, ViewEndpoint.Address, ViewEndpoint.EntryAddress])
        {
            app.Map(address, tracing.Traced(writes.RefuseMethodAsync));
        }
    }

    private static void MapEmbedded(WebApplication app, RequestTracing tracing)
    {
        var views = app.Services.GetRequiredService<EmbedEndpoint>();
        var files = app.Services.GetRequiredService<EmbedFiles>();
        var tokens = app.Services.GetRequiredService<EmbedTokenEndpoint>();
        app.MapPost(EmbedTokenEndpoint.Address, tracing.Traced(tokens.PostAsync));
        app.Map(EmbedTokenEndpoint.Address, tracing.Traced(tokens.RefuseMethodAsync));
        app.MapMethods(EmbedFiles.StyleAddress, Reading, tracing.Traced(files.SendStyleAsync));
        app.MapMethods(EmbedFiles.ScriptAddress, Reading, tracing.Traced(files.SendScriptAsync));
        app.MapMethods(EmbedFiles.ElementAddress, Reading, tracing.Traced(files.SendElementAsync));
        app.MapMethods(EmbedEndpoint.Address, Reading, tracing.Traced(views.GetAsync));
        app.Map(EmbedEndpoint.Address, tracing.Traced(views.RefuseMethodAsync));
    }
}
