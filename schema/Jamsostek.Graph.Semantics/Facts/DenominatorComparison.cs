namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>Whether two coverage rates may be compared or joined to one trend.</summary>
public static class DenominatorComparison
{
    /// <summary>
    /// Two rates are comparable when both state their base and the bases are the same. A base that is not stated is comparable to nothing, not even to
    /// another that is not stated; a subgroup is comparable only inside one worker segment, which the caller has to hold fixed.
    /// </summary>
    /// <param name="left">Base of one rate.</param>
    /// <param name="right">Base of the other.</param>
    /// <returns>Whether no break of basis lies between them.</returns>
    public static bool IsComparableTo(this DenominatorBasis left, DenominatorBasis right) =>
        left == right && left is not (DenominatorBasis.NotStated or DenominatorBasis.None);
}
