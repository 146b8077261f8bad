namespace Jamsostek.Graph.Ingestion.Identities;

/// <summary>An identity held against a record.</summary>
/// <param name="Code">Stable code: <c>SUMS</c>.</param>
/// <param name="Rule">What must hold, in a sentence.</param>
/// <param name="HoldsForAnyData">Whether every record must meet it; otherwise the published one, and what is estimated from it, must, and a user's own figures may break it.</param>
/// <param name="Cells">How many cells were checked.</param>
/// <param name="Broken">In how many of them it does not hold.</param>
/// <param name="Examples">The first of these, each a sentence.</param>
public sealed record IdentityResult(string Code, string Rule, bool HoldsForAnyData, long Cells, long Broken, IReadOnlyList<string> Examples)
{
    /// <summary>Whether it holds in every cell.</summary>
    public bool Holds => Broken == 0;
}
