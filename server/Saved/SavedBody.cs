namespace Jamsostek.Graph.Server.Saved;

/// <summary>What a caller wants to save, checked.</summary>
/// <param name="Name">The name in the body; null for none.</param>
/// <param name="Text">The text.</param>
/// <param name="Title">The title; null for none.</param>
internal sealed record SavedBody(string? Name, string Text, string? Title);
