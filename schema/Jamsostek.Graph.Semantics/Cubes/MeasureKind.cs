namespace Jamsostek.Graph.Semantics.Cubes;

/// <summary>How the value of a measure is made.</summary>
public enum MeasureKind
{
    /// <summary>The sum of a number that facts hold.</summary>
    Sum,

    /// <summary>One sum over another, over the facts that hold both.</summary>
    Ratio,

    /// <summary>One sum less another, over the facts that hold both.</summary>
    Difference,

    /// <summary>The sum of what a stock changed by from the month before, over the facts that have one of the same basis a month before.</summary>
    Change,
}
