namespace Jamsostek.Graph.Projections;

/// <summary>Every reason for which a projection is refused.</summary>
public enum ProjectionProblemCode
{
    /// <summary>There is no row.</summary>
    PanelEmpty,

    /// <summary>No region has a covered and a potential figure in the same period.</summary>
    PanelWithoutObservations,

    /// <summary>Two rows are of the same region and period.</summary>
    DuplicateRow,

    /// <summary>A region stands under two regions.</summary>
    TwoParents,

    /// <summary>A region stands, over others, under itself.</summary>
    ParentLoop,

    /// <summary>A number is negative, or no number.</summary>
    NumberOutOfRange,

    /// <summary>The panel is longer or larger than is computed.</summary>
    PanelTooLarge,

    /// <summary>The history is too short for anything but its last figure.</summary>
    HistoryTooShort,

    /// <summary>The horizon is not positive or further than is computed.</summary>
    HorizonOutOfRange,

    /// <summary>A target is no rate, or is due before the projection begins or after it ends.</summary>
    TargetOutOfRange,

    /// <summary>A scenario names a region that is not in the panel, or a number that is out of range.</summary>
    ScenarioInvalid,

    /// <summary>A stored model cannot be read, or is not the one its hash says.</summary>
    ArtifactInvalid,
}
