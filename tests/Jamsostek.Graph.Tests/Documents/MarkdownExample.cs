namespace Jamsostek.Graph.Tests.Documents;

/// <summary>An example of a page.</summary>
/// <param name="Query">The GraphQL document.</param>
/// <param name="Variables">Its variables as JSON; null for none.</param>
/// <param name="Answer">The data that the page shows.</param>
internal sealed record MarkdownExample(string Query, string? Variables, string Answer);
