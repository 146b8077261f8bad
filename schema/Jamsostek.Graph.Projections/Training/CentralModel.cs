using Jamsostek.Graph.Projections.National;
using Jamsostek.Graph.Projections.Panels;
using Jamsostek.Graph.Projections.Regression;
using Jamsostek.Graph.Projections.Scales;

namespace Jamsostek.Graph.Projections.Training;

/// <summary>
/// The fitted model before its calibration: the middle of each region's path, Z(h) = l + own change(h) + common path(h) + season, and its scale, SC(h) = spread(h) × ratio × calendar factor.
/// </summary>
internal sealed record CentralModel
{
    public required PanelFrequency Frequency { get; init; }

    /// <summary>Place in the year of the last period.</summary>
    public required int SeasonAtOrigin { get; init; }

    /// <summary>Horizons with a regression of their own.</summary>
    public required int[] Horizons { get; init; }

    /// <summary>Coefficients by fitted horizon.</summary>
    public required double[][] Coefficients { get; init; }

    /// <summary>Spread by fitted horizon, logits.</summary>
    public required double[] Spread { get; init; }

    /// <summary>Calendar factors by fitted horizon and season.</summary>
    public required double[][] Calendar { get; init; }

    /// <summary>Median noise of the regions, logits.</summary>
    public required double MedianSigma { get; init; }

    /// <summary>The common path.</summary>
    public required NationalTrend National { get; init; }

    /// <summary>Mean square error of the common path by horizon from one, logits squared.</summary>
    public required double[] NationalError { get; init; }

    public required RegionState[] Regions { get; init; }

    private Cadence Cadence => Cadence.Of(Frequency);

    /// <summary>Place in the year of a horizon.</summary>
    public int SeasonAt(int horizon) => (SeasonAtOrigin + horizon) % Cadence.Season;

    /// <summary>Own change of a region without season and common path, logits.</summary>
    public double OwnChange(RegionState region, int horizon)
    {
        double sum = 0;
        for (int driver = 0; driver < (int)Driver.NationalTrend; driver++)
        {
            sum += OwnChange(region, (Driver)driver, horizon);
        }

        return sum;
    }

    /// <summary>The part of a driver in it.</summary>
    public double OwnChange(RegionState region, Driver driver, int horizon)
        => region.Drivers.Length == 0 ? 0 : FittedHorizons.Change(Horizons, horizon, k => region.Drivers[k][(int)driver]);

    /// <summary>Middle of the path without season, logits.</summary>
    public double Trend(RegionState region, int horizon) => region.Level + OwnChange(region, horizon) + National.Path(horizon);

    /// <summary>Scale of the path, logits; without the error of the level.</summary>
    public double Scale(RegionState region, int horizon)
    {
        // A region that has not reported for some periods is that much further from its last figure.
        int distance = horizon + (region.Stale ?? 0);
        int months = Frequency == PanelFrequency.Monthly ? 1 : 12;
        if (Horizons.Length == 0)
        {
            return HorizonSpread.Without(MedianSigma, distance, months) * region.Ratio;
        }

        int season = SeasonAt(horizon);
        double spread = FittedHorizons.Spread(Horizons, distance, k => Spread[k]);
        double calendar = FittedHorizons.Change(Horizons, Math.Min(horizon, Horizons[^1]), k => Calendar[k][season] - 1) + 1;
        return spread * region.Ratio * calendar;
    }
}
