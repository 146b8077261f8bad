namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>How far a source is to be trusted.</summary>
public enum TrustGrade
{
    /// <summary>Checked against an independent published figure.</summary>
    A,

    /// <summary>One official or quoted official source, consistent.</summary>
    B,

    /// <summary>Press, rounded, undated or of unclear basis.</summary>
    C,
}
