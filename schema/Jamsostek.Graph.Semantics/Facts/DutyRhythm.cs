namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>How often a duty falls due.</summary>
public enum DutyRhythm
{
    /// <summary>Once, or continuing without a date.</summary>
    Once,

    /// <summary>When needed.</summary>
    OnDemand,

    /// <summary>Every six months.</summary>
    SixMonthly,

    /// <summary>Every quarter.</summary>
    Quarterly,

    /// <summary>Every year.</summary>
    Yearly,
}
