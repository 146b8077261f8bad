using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Flat;

/// <summary>What is to be known of a table beside its rows: where its numbers come from.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Version">The data version.</param>
/// <param name="Restriction">Which rows the caller may see, where that is not all; else null.</param>
/// <param name="Months">The months that the query sees, as a label; null where none has facts.</param>
/// <param name="Quality">What stands behind everything in the scope: the shares of the bases; null where that is not known of a query as a whole.</param>
/// <param name="Sources">The documents that its facts come from.</param>
public sealed record FlatNotes(string Title, DataVersion Version, string? Restriction, string? Months, CubeQuality? Quality, ImmutableArray<SourceFact> Sources);
