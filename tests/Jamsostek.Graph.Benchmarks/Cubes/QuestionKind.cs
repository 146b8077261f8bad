namespace Jamsostek.Graph.Benchmarks.Cubes;

/// <summary>The six questions.</summary>
internal enum QuestionKind
{
    /// <summary>Coverage by province in one month.</summary>
    Q1,

    /// <summary>Kabupaten and segments in twelve months, of an island, below half, the widest gaps.</summary>
    Q2,

    /// <summary>Months of the country by segment.</summary>
    Q3,

    /// <summary>Agencies of a province below 40 %, a page of them with the regions above.</summary>
    Q4,

    /// <summary>Quarters by province and kabupaten with their sums.</summary>
    Q5,

    /// <summary>Every month by segment and province.</summary>
    Q6,
}
