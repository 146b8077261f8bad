using System.Globalization;
using System.Text;
using Jamsostek.Graph.Analytics.Cubes;
using Jamsostek.Graph.Analytics.Policies;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Api;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Server.Options;

namespace Jamsostek.Graph.Server.Hosting;

/// <summary>Makes the graph that the server serves: our schema over the snapshots of a source.</summary>
internal static partial class DataGraph
{
    /// <summary>Builds the schema and its engine.</summary>
    public static ServedGraph Build(ISnapshotSource source, ServerSettings settings, TimeProvider clock, ILogger logger)
    {
        var schema = GraphSchema.Build(out var tables);
        var options = new EngineOptions
        {
            TimeLimit = settings.Get(SettingCatalogue.TimeLimit),
            MaxFieldCost = settings.Get(SettingCatalogue.MaxFieldCost),
            MaxTypeCost = settings.Get(SettingCatalogue.MaxTypeCost),
            MaxResponseBytes = settings.Get(SettingCatalogue.MaxResponseBytes),
            DocumentCacheBytes = settings.Get(SettingCatalogue.DocumentCacheBytes),
            AllowIntrospection = settings.Get(SettingCatalogue.Introspection),
            OnUnexpected = (exception, id) => LogUnforeseen(logger, exception, id),
        };
        var limits = CubeLimits.Standard with { CacheBytes = settings.Get(SettingCatalogue.AnswerCacheBytes) };
        return new ServedGraph(new GraphQLEngine(schema, options, clock), Encoding.UTF8.GetBytes(SchemaPrinter.Print(schema)), rows => Open(rows.IsEverything ? source : new RestrictedSource(source, rows), limits), tables);
    }

    private static GraphView? Open(ISnapshotSource source, CubeLimits limits)
        => source.Current is { } snapshot ? new GraphView(new RequestScope(source, snapshot, limits: limits), snapshot.Version.Number.ToString(CultureInfo.InvariantCulture), snapshot.Identity) : null;

    [LoggerMessage(EventId = 6, Level = LogLevel.Error, Message = "Unforeseen exception {Id} in a resolver")]
    private static partial void LogUnforeseen(ILogger logger, Exception exception, string id);
}
