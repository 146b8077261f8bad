namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>Who pays the contributions of vulnerable workers.</summary>
public enum ContributionPayer
{
    /// <summary>Local governments.</summary>
    LocalGovernment,

    /// <summary>Companies.</summary>
    Company,
}
