namespace Jamsostek.Graph.Semantics.Cubes;

/// <summary>The column of a fact that a dimension is read from. Several dimensions may be read from one: province and island group both from the region.</summary>
public enum DimensionAxis
{
    /// <summary>The region of the fact.</summary>
    Region,

    /// <summary>The agency of the fact, and through it the region.</summary>
    Agency,

    /// <summary>The segment of workers.</summary>
    Segment,

    /// <summary>The category of one breakdown of the labour force.</summary>
    Category,

    /// <summary>The programme of a claim.</summary>
    Programme,

    /// <summary>The stage of the compliance pipeline.</summary>
    Stage,

    /// <summary>The state of the stage.</summary>
    State,

    /// <summary>The budget year that a stage is about.</summary>
    BudgetYear,

    /// <summary>The target of an outlook.</summary>
    Target,

    /// <summary>How likely a miss is.</summary>
    ProbabilityBand,

    /// <summary>How the fact came to be.</summary>
    Basis,

    /// <summary>The month of the fact.</summary>
    Period,
}
