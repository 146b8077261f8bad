using System.Collections.Immutable;
using System.Net;
using Jamsostek.Graph.Analytics.Cubes;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Server.Transport;

namespace Jamsostek.Graph.Server.Options;

/// <summary>Every setting there is. <c>CONFIGURATION.md</c> lists the same, and a test compares the two.</summary>
internal static class SettingCatalogue
{
    /// <summary>The value of <see cref="Reads"/> that asks nobody who they are.</summary>
    public const string OpenReads = "open";

    public static Setting<string> Urls { get; } = SettingKinds.Addresses("Urls", "http://127.0.0.1:5080",
        "The addresses the server listens at.");

    public static Setting<string> DataDirectory { get; } = SettingKinds.Folder("Data:Directory", "data",
        "Where the record lives: one SQLite file and its journals. Made when it is not there.");

    public static Setting<string> SeedDirectory { get; } = SettingKinds.OptionalFolder("Data:SeedDirectory",
        "The data package that an empty data directory is filled from at the first start; empty for the one that comes with the program.");

    public static Setting<bool> SyntheticAgencies { get; } = SettingKinds.Switch("Seed:SyntheticAgencies", true,
        "Whether a whole record that brings no months of agencies, as the seed data, is given synthetic agencies and months; they are marked so, and real ones replace them wholesale.");

    public static Setting<TimeSpan> WatchInterval { get; } = SettingKinds.Seconds("Data:WatchSeconds", 1, 0.05, 3600,
        "How often the server looks whether another process has published a new data version.");

    public static Setting<int> HeldVersions { get; } = SettingKinds.Whole("Data:HeldVersions", 3, 1, 100, "versions",
        "How many data versions stay in memory, so that cursors and running requests of an earlier one go on in it.");

    public static Setting<int> KeptVersions { get; } = SettingKinds.Whole("Data:KeptVersions", 10, 1, 10_000, "versions",
        "How many data versions the record keeps; an import removes older ones.");

    public static Setting<bool> Retrain { get; } = SettingKinds.Switch("Projections:Retrain", true,
        "Whether a server trains the projection model, in a process of its own beside it, when the data version it serves has none; outlooks of an older version are served meanwhile, marked stale.");

    public static Setting<int> MaxBodyBytes { get; } = SettingKinds.Whole("Http:MaxBodyBytes", 1_048_576, 1_024, 104_857_600, "bytes",
        "The largest request body; a larger one is refused with status 413, a larger WebSocket message with 1009.");

    public static Setting<int> MaxBatchSize { get; } = SettingKinds.Whole("Http:MaxBatchSize", 0, 0, 100, "requests",
        "How many requests one body may hold as a JSON array; 0 turns batching off.");

    public static Setting<bool> Compression { get; } = SettingKinds.Switch("Http:Compression", true,
        "Whether answers of 1 kB and more are compressed (br, gzip) for clients that accept it.");

    public static Setting<string> AnswerCacheControl { get; } = SettingKinds.CacheDirectives("Http:CacheControl", "no-cache",
        "The Cache-Control header of answers to GET that have an entity tag; no-cache lets clients keep them and ask whether they still hold.");

    public static Setting<string> DefaultMediaType { get; } = SettingKinds.OneOf("Http:DefaultMediaType", MediaTypes.Json,
        "The media type of an answer when the Accept header is missing, */* or application/*.", MediaTypes.Json, MediaTypes.GraphQLResponse);

    public static Setting<TimeSpan> Heartbeat { get; } = SettingKinds.Seconds("Http:HeartbeatSeconds", 12, 0.05, 600,
        "How often a quiet event stream sends a comment, and a WebSocket a ping, so that proxies keep it open.");

    public static Setting<int> MaxStreams { get; } = SettingKinds.Whole("Http:MaxStreams", 1_000, 0, 100_000, "streams",
        "How many subscriptions may be open at once; one more is refused with status 503.");

    public static Setting<TimeSpan> SocketInitTime { get; } = SettingKinds.Seconds("Http:SocketInitSeconds", 10, 0.05, 600,
        "How long a WebSocket may wait with its message connection_init; then it is closed with 4408.");

    public static Setting<int> MaxSocketOperations { get; } = SettingKinds.Whole("Http:MaxSocketOperations", 100, 1, 10_000, "operations",
        "How many operations may run at once on one WebSocket; one more is answered with an error.");

    public static Setting<int> MaxTables { get; } = SettingKinds.Whole("Http:MaxTables", 16, 1, 10_000, "tables",
        "How many tables (/v1) may be written at once; one more is answered with 503.");

    public static Setting<int> PageRows { get; } = SettingKinds.Whole("OData:PageRows", 50_000, 1, 500_000, "rows",
        "How many rows a page of the OData service (/odata) has at most; further ones are behind its @odata.nextLink.");

    public static Setting<TimeSpan> ShutdownTime { get; } = SettingKinds.Seconds("Http:ShutdownSeconds", 30, 0, 600,
        "How long a stopping server lets requests in flight finish.");

    public static Setting<ImmutableArray<IPNetwork>> TrustedProxies { get; } = SettingKinds.Networks("Http:TrustedProxies",
        "The proxies whose X-Forwarded-For and X-Forwarded-Proto are believed; empty believes nobody's.");

    public static Setting<ImmutableArray<string>> CorsOrigins { get; } = SettingKinds.Origins("Cors:Origins",
        "The origins whose pages may read answers in a browser; empty turns CORS off, * allows every origin.");

    public static Setting<TimeSpan> TimeLimit { get; } = SettingKinds.Seconds("GraphQL:TimeLimitSeconds", 30, 0.1, 600,
        "How long one request may be executed; over it the answer is an error HC0045.");

    public static Setting<int> MaxFieldCost { get; } = SettingKinds.Whole("GraphQL:MaxFieldCost", (int)new EngineOptions().MaxFieldCost, 1, int.MaxValue, "cost points",
        "The highest field cost of a request; over it the request is refused with HC0047.");

    public static Setting<int> MaxTypeCost { get; } = SettingKinds.Whole("GraphQL:MaxTypeCost", (int)new EngineOptions().MaxTypeCost, 1, int.MaxValue, "cost points",
        "The highest type cost of a request; over it the request is refused with HC0047.");

    public static Setting<int> MaxResponseBytes { get; } = SettingKinds.Whole("GraphQL:MaxResponseBytes", (int)new EngineOptions().MaxResponseBytes, 65_536, int.MaxValue, "bytes",
        "The largest answer; a larger one becomes an error.");

    public static Setting<int> DocumentCacheBytes { get; } = SettingKinds.Whole("GraphQL:DocumentCacheBytes", (int)new EngineOptions().DocumentCacheBytes, 0, int.MaxValue, "bytes",
        "How much the cache of parsed, validated and planned documents may hold; 0 keeps none.");

    public static Setting<int> AnswerCacheBytes { get; } = SettingKinds.Whole("GraphQL:AnswerCacheBytes", (int)CubeLimits.Standard.CacheBytes, 0, int.MaxValue, "bytes",
        "How many bytes of answers of cubes are kept for each data version, so that a question asked again is not evaluated again; 0 keeps none.");

    public static Setting<int> ResponseCacheBytes { get; } = SettingKinds.Whole("GraphQL:ResponseCacheBytes", 16 << 20, 0, int.MaxValue, "bytes",
        "How many bytes of whole answers to queries are kept, so that a query that is repeated with the same variables is not executed again; 0 keeps none.");

    public static Setting<bool> Introspection { get; } = SettingKinds.Switch("GraphQL:Introspection", new EngineOptions().AllowIntrospection,
        "Whether __schema and __type are answered; otherwise they are an error HC0046.");

    public static Setting<string> PersistedDirectory { get; } = SettingKinds.PersistedFolder("GraphQL:PersistedDirectory",
        "A folder of persisted documents: NAME.graphql files, and *.json manifests as client tools write them; empty for none.");

    public static Setting<bool> PersistedOnly { get; } = SettingKinds.Switch("GraphQL:PersistedOnly", false,
        "Whether only documents of the persisted directory and saved queries are answered; others are an error HC0067.");

    public static Setting<int> PersistedCacheBytes { get; } = SettingKinds.Whole("GraphQL:PersistedCacheBytes", 16_777_216, 0, int.MaxValue, "bytes",
        "How many bytes of documents that clients persist by their hash (automatic persisted queries) are kept; 0 keeps none.");

    public static Setting<string> Reads { get; } = SettingKinds.OneOf("Access:Reads", OpenReads,
        "Whether anybody may read, or only who shows a key or token with the scope read; /health and the page at /graphql are open to all.", OpenReads, "closed");

    public static Setting<string> TokenKeys { get; } = SettingKinds.TokenKeys("Access:TokenKeys",
        "The public keys that tokens (JWT) are checked with, as a JSON Web Key Set or PEM; read again when the file changes. Empty accepts no tokens.");

    public static Setting<string> TokenIssuer { get; } = SettingKinds.OptionalWord("Access:TokenIssuer",
        "Who issues tokens: their claim iss. Needed with Access:TokenKeys.");

    public static Setting<string> TokenAudience { get; } = SettingKinds.OptionalWord("Access:TokenAudience",
        "What tokens are for: their claim aud. Needed with Access:TokenKeys.");

    public static Setting<int> RequestsPerMinute { get; } = SettingKinds.Whole("Limits:RequestsPerMinute", 0, 0, 1_000_000, "requests",
        "How many requests in a minute one address may make without a key or token; one more is refused with status 429. 0 sets no limit.");

    public static Setting<int> KeyRequestsPerMinute { get; } = SettingKinds.Whole("Limits:KeyRequestsPerMinute", 0, 0, 1_000_000, "requests",
        "How many requests in a minute one key or token subject may make; one more is refused with status 429. 0 sets no limit.");

    public static Setting<int> CostPerMinute { get; } = SettingKinds.Whole("Limits:CostPerMinute", 0, 0, int.MaxValue, "cost points",
        "What field cost one key, token subject or address may spend in a minute; a request that does not fit is refused with status 429. 0 sets no limit.");

    public static Setting<int> CostPerHour { get; } = SettingKinds.Whole("Limits:CostPerHour", 0, 0, int.MaxValue, "cost points",
        "The same in an hour.");

    public static Setting<int> FailuresPerMinute { get; } = SettingKinds.Whole("Limits:FailuresPerMinute", 60, 0, 1_000_000, "keys and tokens",
        "How many keys and tokens that are not valid one address may show in a minute; after that nothing it shows is looked at and it is refused with status 429. 0 sets no limit.");

    public static Setting<int> MaxImportBytes { get; } = SettingKinds.Whole("Import:MaxBytes", 104_857_600, 1_024, int.MaxValue, "bytes",
        "The largest body of an import over HTTP; a larger one is refused with status 413. A workbook may unpack to ten times as much.");

    public static Setting<TimeSpan> ImportBodyTime { get; } = SettingKinds.Seconds("Import:BodySeconds", 300, 0.1, 3600,
        "How long the body of an import over HTTP may take to arrive; a slower one is cut off with status 408.");

    public static Setting<int> MaxSavedBytes { get; } = SettingKinds.Whole("Saved:MaxBytes", 65_536, 1_024, 1_048_576, "bytes",
        "The largest body that saves a query or a view; a larger one is refused with status 413.");

    public static Setting<int> MaxSavedVersions { get; } = SettingKinds.Whole("Saved:MaxVersions", 10_000, 1, 1_000_000, "versions",
        "How many versions of queries and views may be saved, all names together; one more is refused with status 409.");

    public static Setting<ImmutableArray<string>> FrameAncestors { get; } = SettingKinds.Origins("Embed:FrameAncestors",
        "The origins whose pages may frame views (/embed) that are open to everybody; * allows every origin, empty only the server's own. A token says its own.", "*");

    public static Setting<string> EmbedSecretFile { get; } = SettingKinds.OptionalFile("Embed:SecretFile", 32,
        "A file whose content signs embed tokens, for servers that are to honour each other's; empty for a secret that the server makes and keeps in access.db.");

    public static Setting<int> MaxTokenDays { get; } = SettingKinds.Whole("Embed:MaxTokenDays", 366, 1, 36_600, "days",
        "How long an embed token may hold at most.");

    public static Setting<string> LogFormat { get; } = SettingKinds.OneOf("Log:Format", "simple",
        "How log lines are written to standard output: for people, or one JSON object a line.", "simple", "json");

    public static Setting<string> LogLevel { get; } = SettingKinds.OneOf("Log:Level", "Information",
        "The least severe entries that are logged; requests are logged at Information, health probes at Debug.", "Debug", "Information", "Warning", "Error", "None");

    public static Setting<string> TelemetryEndpoint { get; } = SettingKinds.OptionalAddress("OpenTelemetry:Endpoint",
        "Where traces and metrics are sent by OTLP, such as http://localhost:4317; empty sends none.");

    public static Setting<string> TelemetryProtocol { get; } = SettingKinds.OneOf("OpenTelemetry:Protocol", "grpc",
        "The protocol spoken to the OTLP endpoint.", "grpc", "http/protobuf");

    public static Setting<string> TelemetryServiceName { get; } = SettingKinds.Word("OpenTelemetry:ServiceName", "jamsostek-graph",
        "The name this server has in traces and metrics.");

    /// <summary>All of them, in the order of the documentation.</summary>
    public static ImmutableArray<Setting> All { get; } =
    [
        Urls, DataDirectory, SeedDirectory, SyntheticAgencies, WatchInterval, HeldVersions, KeptVersions, Retrain,
        MaxBodyBytes, MaxBatchSize, Compression, AnswerCacheControl, DefaultMediaType, Heartbeat, MaxStreams, SocketInitTime, MaxSocketOperations, MaxTables, ShutdownTime, TrustedProxies, CorsOrigins, PageRows,
        TimeLimit, MaxFieldCost, MaxTypeCost, MaxResponseBytes, DocumentCacheBytes, AnswerCacheBytes, ResponseCacheBytes, Introspection, PersistedDirectory, PersistedOnly, PersistedCacheBytes,
        Reads, TokenKeys, TokenIssuer, TokenAudience, RequestsPerMinute, KeyRequestsPerMinute, CostPerMinute, CostPerHour, FailuresPerMinute, MaxImportBytes, ImportBodyTime,
        MaxSavedBytes, MaxSavedVersions, FrameAncestors, EmbedSecretFile, MaxTokenDays,
        LogFormat, LogLevel, TelemetryEndpoint, TelemetryProtocol, TelemetryServiceName,
    ];
}
