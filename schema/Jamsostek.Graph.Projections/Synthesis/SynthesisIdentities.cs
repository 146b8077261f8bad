using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>What published figures and known stages of compliance demand of the synthetic figures.</summary>
public static class SynthesisIdentities
{
    /// <summary>The identities that follow from the observations of a record, ordered by region, month and name.</summary>
    /// <param name="facts">The record; its agencies and their months are not looked at.</param>
    /// <param name="options">The months that are made; those of the published synthesis when null.</param>
    /// <returns>The identities whose months are made and whose regions the record holds whole.</returns>
    public static IReadOnlyList<SynthesisIdentity> Of(FactSet facts, SynthesisOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return [];
    }

    /// <summary>Holds the agencies and months of a record against the identities that follow from its observations.</summary>
    /// <param name="facts">The record, with agencies and months.</param>
    /// <param name="options">The months that were made; those of the published synthesis when null.</param>
    /// <returns>A check for each identity, in their order.</returns>
    public static IReadOnlyList<SynthesisCheck> Check(FactSet facts, SynthesisOptions? options = null) =>
        [.. Of(facts, options).Select(static identity => new SynthesisCheck(identity, null, null))];
}
