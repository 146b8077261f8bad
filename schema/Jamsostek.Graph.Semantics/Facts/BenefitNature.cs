namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>What a benefit amount is.</summary>
public enum BenefitNature
{
    /// <summary>The sum of one hand-over.</summary>
    HandedOver,

    /// <summary>The amount the rules set.</summary>
    StatutoryRate,
}
