using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Datasets;

/// <summary>How much of the record is of one basis.</summary>
/// <param name="Basis">The basis.</param>
/// <param name="Rows">How many facts.</param>
/// <param name="Share">Of all facts, a fraction.</param>
internal sealed record BasisShare(Basis Basis, long Rows, double Share);
