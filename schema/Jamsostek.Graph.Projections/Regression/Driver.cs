namespace Jamsostek.Graph.Projections.Regression;

/// <summary>A group of terms that a projected change is the sum of. A statistical association within this model, never a cause.</summary>
public enum Driver
{
    /// <summary>The region's own growth over the last months and years.</summary>
    OwnMomentum,

    /// <summary>The growth of the other regions of its province.</summary>
    ProvincePull,

    /// <summary>Its level against the others': growth slows as coverage nears everybody.</summary>
    Saturation,

    /// <summary>How long ago its regulation was issued.</summary>
    Regulation,

    /// <summary>Workers whose contribution a budget pays, and the end of the budget year.</summary>
    BudgetCycle,

    /// <summary>Informality, non-ASN staff, urbanity.</summary>
    Structure,

    /// <summary>The mean of the last year and the same month of earlier years.</summary>
    Memory,

    /// <summary>The last figure against the trend.</summary>
    LastSurprise,

    /// <summary>The growth that all regions share.</summary>
    NationalTrend,

    /// <summary>The calendar month.</summary>
    CalendarMonth,

    /// <summary>The level of an estimated history, moved so that sums keep to what is published of them.</summary>
    PublishedSums,

    /// <summary>What a scenario adds to all that.</summary>
    Scenario,
}
