namespace Jamsostek.Graph.Api.Documentation;

/// <summary>An argument of a field.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type as written in the schema.</param>
/// <param name="Description">What it is for.</param>
/// <param name="Default">Its default as written in the schema; null when it has none.</param>
internal sealed record Argument(string Name, string Type, string Description, string? Default = null);
