using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Tests.Analytics.Cubes;

/// <summary>A fact as the naive reference sees it: everything by name.</summary>
internal sealed record NaiveFact(int Month, Basis Basis, IReadOnlyDictionary<string, string?> Codes, IReadOnlyDictionary<string, long?> Numbers, IFact? Stored)
{
    /// <summary>Standard errors by measure.</summary>
    public IReadOnlyDictionary<string, double?> Errors { get; init; } = new Dictionary<string, double?>();
}
