namespace Jamsostek.Graph.Server.Hosting;

/// <summary>The data that one request reads: one data version, whole, however long the request takes.</summary>
/// <param name="State">What the resolvers share.</param>
/// <param name="DataVersion">The version's name, for logs and headers.</param>
internal sealed record GraphView(object? State, string DataVersion);
