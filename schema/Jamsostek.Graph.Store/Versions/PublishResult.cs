using Jamsostek.Graph.Analytics.Snapshots;

namespace Jamsostek.Graph.Store.Versions;

/// <summary>What came of publishing.</summary>
/// <param name="Version">The version that is now current.</param>
/// <param name="AlreadyCurrent">Whether it was current before, because it holds the same facts: then nothing was written.</param>
public sealed record PublishResult(DataVersion Version, bool AlreadyCurrent);
