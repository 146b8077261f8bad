namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>What the estimation made of a published figure.</summary>
public enum FigureTreatment
{
    /// <summary>The estimate equals it at its date.</summary>
    Benchmark,

    /// <summary>The estimate is drawn towards it, as far as it can be trusted.</summary>
    Evidence,

    /// <summary>Another figure for the same region and date was followed; the two disagree.</summary>
    Outweighed,

    /// <summary>It counts other people, or is a share of something else: it says nothing of the estimate.</summary>
    NotComparable,

    /// <summary>It lies outside the months that are estimated.</summary>
    OutsidePeriod,
}
