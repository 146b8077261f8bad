namespace Jamsostek.Graph.Analytics.Cubes.Queries;

/// <summary>What a row is compared with.</summary>
public enum Baseline
{
    /// <summary>The calendar period before; where the query does not group by period, as many months before as it spans.</summary>
    PreviousPeriod,

    /// <summary>The same months a year before.</summary>
    SamePeriodLastYear,

    /// <summary>The region above: the province of a kabupaten, the region of an agency, else the country. What the filter says of regions is lifted, all else is kept.</summary>
    ParentRegion,

    /// <summary>The country. What the filter says of regions is lifted, all else is kept.</summary>
    National,
}
