namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>How a participant took part.</summary>
public enum ParticipationMode
{
    /// <summary>On the spot.</summary>
    InPerson,

    /// <summary>Online.</summary>
    Online,

    /// <summary>The source does not say.</summary>
    NotStated,
}
