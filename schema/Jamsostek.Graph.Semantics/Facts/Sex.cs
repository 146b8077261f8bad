namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>Sex, where a source counts by it.</summary>
public enum Sex
{
    /// <summary>Men.</summary>
    Male,

    /// <summary>Women.</summary>
    Female,
}
