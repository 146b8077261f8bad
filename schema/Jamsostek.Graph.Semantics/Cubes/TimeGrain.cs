namespace Jamsostek.Graph.Semantics.Cubes;

/// <summary>The length of the periods that a query lists. A coarser grain is made of whole finer ones.</summary>
public enum TimeGrain
{
    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>Three months, from January, April, July or October.</summary>
    Quarter,

    /// <summary>Six months, from January or July.</summary>
    Semester,

    /// <summary>A calendar year.</summary>
    Year,
}
