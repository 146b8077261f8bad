using System.Collections.Immutable;
using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Access.Audit;
using Jamsostek.Graph.Server.Access.Keys;
using Jamsostek.Graph.Server.Access.Tokens;
using Jamsostek.Graph.Server.Embedding;
using Jamsostek.Graph.Server.Endpoints;
using Jamsostek.Graph.Server.Feeds;
using Jamsostek.Graph.Server.Flat;
using Jamsostek.Graph.Server.Imports;
using Jamsostek.Graph.Server.Limits;
using Jamsostek.Graph.Server.Options;
using Jamsostek.Graph.Server.Pages;
using Jamsostek.Graph.Server.Saved;
using Jamsostek.Graph.Server.Sockets;
using Jamsostek.Graph.Server.Telemetry;
using Jamsostek.Graph.Server.Transport;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;

namespace Jamsostek.Graph.Server.Hosting;

/// <summary>Puts the web server together.</summary>
internal static class ServerHost
{
    private const long Discarded = 32L << 20;

    /// <summary>A client that has not answered a ping by then is gone: no network is that slow.</summary>
    private static readonly TimeSpan SlowestPong = TimeSpan.FromSeconds(30);

    /// <summary>Builds a server that is not started yet.</summary>
    /// <param name="settings">The settings of the run.</param>
    /// <param name="graph">Makes what it serves.</param>
    /// <param name="output">Where request lines go.</param>
    /// <param name="data">The record it serves, which data may be imported into; null for a server without one.</param>
    /// <param name="pages">The folder of the explorer's files, which need not be there; null for a server without the explorer.</param>
    public static WebApplication Build(ServerSettings settings, Func<IServiceProvider, ServedGraph> graph, Stream output, DataSource? data = null, string? pages = null)
    {
        // The empty builder reads no configuration of its own: everything comes from our settings.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = typeof(ServerHost).Assembly.GetName().Name });
        AddWebServer(builder, settings);
        AddLogging(builder.Logging, settings);
        AddOurs(builder.Services, settings, graph, output);
        AddAccess(builder.Services, settings);
        AddSaved(builder.Services);
        AddData(builder.Services, data);
        builder.Services.AddSingleton(_ => PageFiles.Read(pages));
        var app = builder.Build();
        if (settings.Get(SettingCatalogue.TrustedProxies) is { IsEmpty: false } proxies)
        {
            app.UseForwardedHeaders(Forwarding(proxies));
        }

        app.Use(static (context, next) =>
        {
            SecurityHeaders.Set(context);
            return next(context);
        });
        if (!settings.Get(SettingCatalogue.CorsOrigins).IsEmpty)
        {
            app.UseCors();
        }

        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = settings.Get(SettingCatalogue.Heartbeat), KeepAliveTimeout = SlowestPong });
        Routes.Map(app);
        return app;
    }

    private static void AddWebServer(WebApplicationBuilder builder, ServerSettings settings)
    {
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // Our own limit answers with a reason; what a client still sends after it is read and thrown away up to this one.
            kestrel.Limits.MaxRequestBodySize = settings.Get(SettingCatalogue.MaxBodyBytes) + Discarded;
        }).UseUrls(settings.Get(SettingCatalogue.Urls).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        builder.Services.AddRouting();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = settings.Get(SettingCatalogue.ShutdownTime));
        if (settings.Get(SettingCatalogue.CorsOrigins) is { IsEmpty: false } origins)
        {
            builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
                .WithOrigins([.. origins])
                .WithMethods(HttpMethods.Get, HttpMethods.Post)
                .WithHeaders("Accept", "Authorization", "Content-Type", "GraphQL-Cost", "GraphQL-Preflight", "If-None-Match", Credential.KeyHeader, "X-Requested-With")
                .WithExposedHeaders("Content-Disposition", "ETag", "Retry-After", "WWW-Authenticate")
                .SetPreflightMaxAge(TimeSpan.FromHours(1))));
        }

        if (settings.Get(SettingCatalogue.Compression))
        {
            builder.Services.AddResponseCompression();
        }
    }

    private static void AddLogging(ILoggingBuilder logging, ServerSettings settings)
    {
        var least = Enum.Parse<LogLevel>(settings.Get(SettingCatalogue.LogLevel));
        logging.SetMinimumLevel(least);
        // What the framework says at Information is covered by our own lines.
        logging.AddFilter("Microsoft", least > LogLevel.Warning ? least : LogLevel.Warning);
        // Its lines are ours too, and while it might write one, an activity and a scope are made for every request, whether or not anybody traces.
        logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        if (settings.Get(SettingCatalogue.LogFormat) == "json")
        {
            logging.AddJsonConsole(console => console.UseUtcTimestamp = true);
        }
        else
        {
            logging.AddSimpleConsole(console => (console.SingleLine, console.UseUtcTimestamp, console.TimestampFormat) = (true, true, "yyyy-MM-ddTHH:mm:ss.fffZ "));
        }
    }

    private static void AddOurs(IServiceCollection services, ServerSettings settings, Func<IServiceProvider, ServedGraph> graph, Stream output)
    {
        services.AddSingleton(settings);
        services.AddSingleton(graph);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<ServerInstruments>();
        services.AddSingleton(_ => new RequestLog(settings, output));
        services.AddHostedService(provider => provider.GetRequiredService<RequestLog>());
        services.AddHostedService<TelemetryExport>();
        services.AddSingleton<RequestTracing>();
        services.AddSingleton(provider => new AnswerSender(provider.GetService<IResponseCompressionProvider>()));
        services.AddSingleton(provider => new EventStreamSender(
            settings.Get(SettingCatalogue.Heartbeat), provider.GetRequiredService<ServerInstruments>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(new PersistedDocuments(settings, PersistedDirectory.Read(settings.Get(SettingCatalogue.PersistedDirectory))));
        services.AddSingleton<ProblemSender>();
        services.AddSingleton<ModelTraining>();
        services.AddSingleton<RequestIntake>();
        services.AddSingleton<RequestExecution>();
        services.AddSingleton<KeptAnswers>();
        services.AddSingleton<KeptBodies>();
        services.AddSingleton<StreamLimit>();
        services.AddSingleton<StreamEndpoint>();
        services.AddSingleton<SocketExecution>();
        services.AddSingleton<SocketEndpoint>();
        services.AddSingleton<SchemaEndpoint>();
        services.AddSingleton<ExplorerEndpoint>();
        services.AddSingleton<HealthEndpoints>();
        services.AddSingleton<GraphQLEndpoint>();
        services.AddSingleton<TableLimit>();
        services.AddSingleton(provider => new TableSender(provider.GetService<IResponseCompressionProvider>(), settings));
        services.AddSingleton<FlatEndpoint>();
        services.AddSingleton<TableIndex>();
        services.AddSingleton<FeedProblemSender>();
        services.AddSingleton<FeedEndpoint>();
        services.AddSingleton<ConnectionFiles>();
    }

    private static void AddAccess(IServiceCollection services, ServerSettings settings)
    {
        services.AddSingleton(AccessDatabase.Of(settings));
        services.AddSingleton<KeyDirectory>();
        services.AddSingleton<LastUses>();
        services.AddHostedService(static provider => provider.GetRequiredService<LastUses>());
        services.AddSingleton<TokenValidation>();
        services.AddSingleton<AccessControl>();
        services.AddSingleton<AuditLog>();
        services.AddSingleton<RequestLimits>();
        services.AddSingleton<CostBudgets>();
        services.AddSingleton<AccessGate>();
    }

    private static void AddSaved(IServiceCollection services)
    {
        services.AddSingleton<SavedLibrary>();
        services.AddSingleton<SavedQueries>();
        services.AddSingleton<SavedViews>();
        services.AddSingleton<SavedBodyReader>();
        services.AddSingleton<SavedAnswer>();
        services.AddSingleton<SavedWrites>();
        services.AddSingleton<QueryRun>();
        services.AddSingleton<QueryEndpoint>();
        services.AddSingleton<ViewEndpoint>();
        services.AddSingleton<EmbedSecret>();
        services.AddSingleton<EmbedTokens>();
        services.AddSingleton<EmbedTokenOrders>();
        services.AddSingleton<EmbedTokenEndpoint>();
        services.AddSingleton<EmbedAdmission>();
        services.AddSingleton<CubeViews>();
        services.AddSingleton<QueryViews>();
        services.AddSingleton<EmbedEndpoint>();
        services.AddSingleton<EmbedFiles>();
    }

    private static void AddData(IServiceCollection services, DataSource? data)
    {
        if (data is not null)
        {
            services.AddSingleton(data);
            services.AddSingleton<RecordWatch>();
            services.AddSingleton<RecordImport>();
        }

        services.AddSingleton<UploadReader>();
        services.AddSingleton<ImportAnswer>();
        services.AddSingleton(static provider => new ImportEndpoint(
            provider.GetRequiredService<AccessGate>(), provider.GetRequiredService<UploadReader>(), provider.GetRequiredService<ImportAnswer>(), provider.GetRequiredService<ProblemSender>(), provider.GetRequiredService<AuditLog>(),
            provider.GetService<RecordImport>(), provider.GetRequiredService<ILogger<ImportEndpoint>>()));
    }

    /// <summary>Believes what the named proxies say of the client and of TLS, along the whole chain of them; what any other says is left unread.</summary>
    private static ForwardedHeadersOptions Forwarding(ImmutableArray<System.Net.IPNetwork> proxies)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in proxies)
        {
            options.KnownIPNetworks.Add(network);
        }

        return options;
    }
}
