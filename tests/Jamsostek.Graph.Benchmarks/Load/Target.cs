namespace Jamsostek.Graph.Benchmarks.Load;

/// <summary>Something that is loaded: a server, and a script that asks one case of it.</summary>
/// <param name="Name">Its column in the table.</param>
/// <param name="Server">The server.</param>
/// <param name="Script">The path of the Lua script.</param>
internal sealed record Target(string Name, ChildServer Server, string Script);
