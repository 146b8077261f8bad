namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>Whether a region governs itself.</summary>
public enum RegionStatus
{
    /// <summary>Has its own head, regulations and budget (otonom).</summary>
    Autonomous,

    /// <summary>A part of its province without own regulations or budget (administratif): the six of Jakarta.</summary>
    Administrative,
}
