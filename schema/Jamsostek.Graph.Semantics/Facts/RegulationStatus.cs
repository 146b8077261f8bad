namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>Where a regulation stands.</summary>
public enum RegulationStatus
{
    /// <summary>Issued.</summary>
    Issued,

    /// <summary>Being drafted or reviewed.</summary>
    InPreparation,

    /// <summary>Not known.</summary>
    Unknown,
}
