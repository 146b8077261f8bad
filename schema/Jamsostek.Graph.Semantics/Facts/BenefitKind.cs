namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>The benefit an amount is for.</summary>
public enum BenefitKind
{
    /// <summary>The death benefit (JKM) to the heirs.</summary>
    Death,

    /// <summary>School scholarship (beasiswa) to the heirs.</summary>
    Scholarship,
}
