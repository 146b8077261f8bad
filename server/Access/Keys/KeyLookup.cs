namespace Jamsostek.Graph.Server.Access.Keys;

/// <summary>What came of looking for a key.</summary>
/// <param name="IsReadable">Whether the keys could be read at all.</param>
/// <param name="Key">The key; null when there is none.</param>
internal readonly record struct KeyLookup(bool IsReadable, ApiKey? Key);
