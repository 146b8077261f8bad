namespace Jamsostek.Graph.Server.Hosting;

/// <summary>The data that one request reads: one data version, whole, however long the request takes.</summary>
/// <param name="State">What the resolvers share.</param>
/// <param name="DataVersion">The version's name, for logs and headers.</param>
/// <param name="Content">Tells the version from all others, those of other records among them.</param>
internal sealed record GraphView(object? State, string DataVersion, string Content);
