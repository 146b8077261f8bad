namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>How the synthetic figure stands to the expected one.</summary>
public enum SynthesisRelation
{
    /// <summary>Equal to it.</summary>
    Equal,

    /// <summary>Not below it.</summary>
    AtLeast,

    /// <summary>Not above it.</summary>
    AtMost,
}
