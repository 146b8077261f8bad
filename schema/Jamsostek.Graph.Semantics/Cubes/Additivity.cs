namespace Jamsostek.Graph.Semantics.Cubes;

/// <summary>How the values of a measure combine when a dimension is left out of a grouping.</summary>
public enum Additivity
{
    /// <summary>They add up.</summary>
    Additive,

    /// <summary>A stock over time: the value of the last month stands for the period.</summary>
    SemiAdditiveLast,

    /// <summary>A quotient: both parts are combined and then divided.</summary>
    Ratio,

    /// <summary>They do not combine: one member has to be chosen.</summary>
    NonAdditive,
}
