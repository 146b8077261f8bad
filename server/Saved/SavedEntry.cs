namespace Jamsostek.Graph.Server.Saved;

/// <summary>One version of something saved. It never changes; it may be retired.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="Version">1 for the first that was saved under the name, one more for each that follows.</param>
/// <param name="Id">SHA-256 of its text in hexadecimal.</param>
/// <param name="Text">The query, or the definition as JSON.</param>
/// <param name="Title">What its saver calls it; null for nothing.</param>
/// <param name="SavedAt">When it was saved, UTC.</param>
/// <param name="SavedBy">Who saved it.</param>
/// <param name="IsRetired">Whether it is answered no more.</param>
internal sealed record SavedEntry(SavedKind Kind, string Name, int Version, string Id, string Text, string? Title, string SavedAt, string SavedBy, bool IsRetired);
