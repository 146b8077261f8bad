namespace Jamsostek.Graph.Projections.Panels;

/// <summary>What depends on the distance between periods: how long a year is, which lags and horizons are fitted, how far back the calibration looks.</summary>
internal sealed record Cadence
{
    /// <summary>Periods of a year; 1 where there is no season.</summary>
    public required int Season { get; init; }

    /// <summary>Periods that history must have for a seasonal profile.</summary>
    public required int SeasonalLength { get; init; }

    /// <summary>Lags of the growth features, the third of which is the growth that provinces share.</summary>
    public required int[] Lags { get; init; }

    /// <summary>Horizons that have a regression of their own; between them the results are linear.</summary>
    public required int[] Horizons { get; init; }

    /// <summary>Fewest and most periods of warm-up; between them a quarter of history.</summary>
    public required (int Least, int Most) WarmUp { get; init; }

    /// <summary>Origins that a horizon's regression needs.</summary>
    public required int LeastOrigins { get; init; }

    /// <summary>Periods after which an observation counts half in the regression.</summary>
    public required double HalfLife { get; init; }

    /// <summary>How many periods before the last the origins of the inner back-test lie.</summary>
    public required int[] InnerOffsets { get; init; }

    /// <summary>Periods that an inner origin must have before it.</summary>
    public required int LeastInnerHistory { get; init; }

    /// <summary>Last horizon of each group that shares its calibration.</summary>
    public required int[] Groups { get; init; }

    /// <summary>For each group the share of the variance of errors that is expected to be the country's before there are origins: what all share adds up month by month, what is a region's own is there at once.</summary>
    public required double[] NationalShares { get; init; }

    /// <summary>Windows whose mean growth is the national trend.</summary>
    public required int[] TrendWindows { get; init; }

    /// <summary>Robust deviations from its median that the growth of a period counts by at most in the national trend; infinite where a year has several, as what comes every year belongs to the trend.</summary>
    public required double GrowthLimit { get; init; }

    /// <summary>Windows of recent national growth to choose from.</summary>
    public required int[] RecentWindows { get; init; }

    /// <summary>Horizons on which the choice of the national momentum is judged.</summary>
    public required int[] MomentumHorizons { get; init; }

    /// <summary>What may remain of the national trend after one period more, and how likely that is beforehand against the others.</summary>
    public required (double Decay, double Chance)[] TrendDecays { get; init; }

    /// <summary>Horizons on which it is judged how fast the national trend fades.</summary>
    public required int[] DecayHorizons { get; init; }

    /// <summary>Window of the growth of potential workers.</summary>
    public required int PotentialWindow { get; init; }

    /// <summary>Periods that coverage has to stay over a target to have reached it.</summary>
    public required int Staying { get; init; }

    /// <summary>A median over this many periods before and after is what a typing error stands out from.</summary>
    public required int SpikeReach { get; init; }

    /// <summary>Horizon beyond which the probability of a miss says little: required pace and scenarios are shown instead.</summary>
    public required int FarHorizon { get; init; }

    /// <summary>One period a month.</summary>
    public static Cadence Monthly { get; } = new()
    {
        Season = 12,
        SeasonalLength = 24,
        Lags = [3, 6, 12, 24],
        Horizons = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 18, 21, 24, 30, 36, 48, 60],
        WarmUp = (6, 12),
        LeastOrigins = 6,
        HalfLife = 24,
        InnerOffsets = [1, 3, 5, 7, 9, 12, 15, 18, 21, 24, 27, 30],
        LeastInnerHistory = 24,
        Groups = [1, 3, 6, 9, 12, 18, 24, 36],
        NationalShares = [0.02, 0.04, 0.06, 0.1, 0.1, 0.1, 0.1, 0.1],
        TrendWindows = [12, 24, 60],
        GrowthLimit = double.PositiveInfinity,
        RecentWindows = [1, 3, 6],
        MomentumHorizons = [1, 3, 6, 12],
        TrendDecays = [(0.85, 1), (0.98, 2), (0.99, 2), (1, 3)],
        DecayHorizons = [12, 24],
        PotentialWindow = 36,
        Staying = 3,
        SpikeReach = 4,
        FarHorizon = 36,
    };

    /// <summary>One period a year.</summary>
    public static Cadence Annual { get; } = new()
    {
        Season = 1,
        SeasonalLength = int.MaxValue,
        Lags = [1, 2, 3, 5],
        Horizons = [1, 2, 3, 4, 5, 6, 8, 10, 15, 20],
        WarmUp = (1, 4),
        LeastOrigins = 2,
        HalfLife = 8,
        InnerOffsets = [1, 2, 3, 4, 5, 6, 8, 10],
        LeastInnerHistory = 4,
        Groups = [1, 2, 3, 5, 7, 10, 15, 20],
        NationalShares = [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1],
        TrendWindows = [3, 6, 12],
        GrowthLimit = 2.5,
        RecentWindows = [1, 2],
        MomentumHorizons = [1, 2, 3],
        TrendDecays = [(0.8, 1), (0.9, 1), (1, 1)],
        DecayHorizons = [2, 3],
        PotentialWindow = 5,
        Staying = 1,
        SpikeReach = 2,
        FarHorizon = 8,
    };

    public static Cadence Of(PanelFrequency frequency) => frequency == PanelFrequency.Monthly ? Monthly : Annual;

    /// <summary>Periods before the first one that a regression may start from.</summary>
    public int WarmUpOf(int length) => Math.Clamp(length / 4, WarmUp.Least, WarmUp.Most);
}
