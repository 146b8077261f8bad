namespace Jamsostek.Graph.Projections.Panels;

/// <summary>How far apart the periods of a panel lie. Quarterly and half-yearly figures are a monthly panel with missing months.</summary>
public enum PanelFrequency
{
    /// <summary>One period a month.</summary>
    Monthly,

    /// <summary>One period a year.</summary>
    Annual,
}
