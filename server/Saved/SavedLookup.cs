namespace Jamsostek.Graph.Server.Saved;

/// <summary>What came of looking for something saved.</summary>
/// <param name="IsReadable">Whether the file of it could be read at all.</param>
/// <param name="Entry">What was found; null when there is none.</param>
internal readonly record struct SavedLookup(bool IsReadable, SavedEntry? Entry);
