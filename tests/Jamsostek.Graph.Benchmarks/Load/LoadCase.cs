namespace Jamsostek.Graph.Benchmarks.Load;

/// <summary>A query that is asked again and again, with variables that differ from request to request.</summary>
/// <param name="Name">Its name in the table and in the floor's addresses.</param>
/// <param name="Title">What it asks.</param>
/// <param name="Document">The GraphQL document.</param>
/// <param name="Variables">The JSON objects that take turns.</param>
/// <param name="FloorQueries">The query strings that ask the floor the same, in the same order; empty when only the constant bytes are its floor.</param>
internal sealed record LoadCase(string Name, string Title, string Document, IReadOnlyList<string> Variables, IReadOnlyList<string> FloorQueries);
