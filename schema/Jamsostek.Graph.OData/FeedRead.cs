using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Api;
using Microsoft.OData.UriParser;

namespace Jamsostek.Graph.OData;

/// <summary>What is read of a set.</summary>
/// <param name="Scope">The request.</param>
/// <param name="Snapshot">The data version.</param>
/// <param name="Needed">Which columns are looked at, by position.</param>
/// <param name="Filter">Which rows are wanted. A source may leave out rows that do not pass; it need not.</param>
/// <param name="Options">Custom options of the address, such as <c>basis</c>.</param>
/// <param name="Cancellation">Ends the reading.</param>
internal sealed record FeedRead(
    RequestScope Scope, Snapshot Snapshot, ImmutableArray<bool> Needed, SingleValueNode? Filter, IReadOnlyList<KeyValuePair<string, string>> Options, CancellationToken Cancellation);
