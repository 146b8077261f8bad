namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>The kind of a monitoring event.</summary>
public enum EventKind
{
    /// <summary>Monitoring dan evaluasi: monitoring and evaluation.</summary>
    Monev,

    /// <summary>Sosialisasi: a briefing.</summary>
    Briefing,

    /// <summary>Preparation or handing-over of an award.</summary>
    Award,
}
