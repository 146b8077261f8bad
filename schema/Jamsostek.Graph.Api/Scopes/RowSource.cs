using Jamsostek.Graph.Analytics.Snapshots;

namespace Jamsostek.Graph.Api.Scopes;

/// <summary>Where the rows of a table come from.</summary>
/// <param name="Facts">The facts of a data version.</param>
/// <param name="Key">The key of a fact, unique in its table and the same in every version.</param>
/// <param name="Regions">The codes of the regions that a fact is about.</param>
internal sealed record RowSource<TFact>(Func<Snapshot, IReadOnlyList<TFact>> Facts, Func<TFact, string> Key, Func<TFact, IEnumerable<string>> Regions) where TFact : class;
