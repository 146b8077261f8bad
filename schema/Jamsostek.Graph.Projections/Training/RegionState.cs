namespace Jamsostek.Graph.Projections.Training;

/// <summary>What a trained model keeps of one region.</summary>
internal sealed record RegionState
{
    public required string Code { get; init; }

    public required string ParentCode { get; init; }

    /// <summary>Level at the last period with what that period showed of all regions together, logits without season.</summary>
    public required double Level { get; init; }

    /// <summary>Slope at the last period, logits a period.</summary>
    public required double Slope { get; init; }

    /// <summary>Noise, logits.</summary>
    public required double Sigma { get; init; }

    /// <summary>Errors against those of all regions.</summary>
    public required double Ratio { get; init; }

    /// <summary>Season by place in the year, logits.</summary>
    public required double[] Season { get; init; }

    /// <summary>Standard deviation of the level from the standard errors of the figures, or from the spread of the neighbours where there is no figure; logits.</summary>
    public required double LevelError { get; init; }

    /// <summary>Periods since the last figure; null where there is none.</summary>
    public required int? Stale { get; init; }

    /// <summary>Number of figures.</summary>
    public required int Observations { get; init; }

    /// <summary>Share of the figures that have a standard error.</summary>
    public required double EstimatedShare { get; init; }

    /// <summary>Coverage in the last period with a figure.</summary>
    public required double? LastCoverage { get; init; }

    /// <summary>Covered workers in the last period with a figure.</summary>
    public required double? LastActive { get; init; }

    /// <summary>Mean change of covered workers a month over the year before the last figure.</summary>
    public required double? RecentPace { get; init; }

    /// <summary>Potential workers in the last period; null where there are none.</summary>
    public required double? Potential { get; init; }

    /// <summary>Growth of the logarithm of potential workers a period.</summary>
    public required double PotentialGrowth { get; init; }

    /// <summary>Period in which its regulation came into force; null where it has none.</summary>
    public required int? RegulationStart { get; init; }

    /// <summary>Last known yearly budget, millions of rupiah.</summary>
    public required double Budget { get; init; }

    /// <summary>Notes on its history.</summary>
    public required Outlooks.RegionFlags Flags { get; init; }

    /// <summary>Own change by fitted horizon and driver, logits: the first eight of <see cref="Regression.Driver" />.</summary>
    public required double[][] Drivers { get; init; }
}
