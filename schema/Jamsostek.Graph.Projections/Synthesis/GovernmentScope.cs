namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>Which governments of a region a figure is about.</summary>
public enum GovernmentScope
{
    /// <summary>The government of the region alone.</summary>
    Own,

    /// <summary>The government of the region and all governments within it.</summary>
    Whole,
}
