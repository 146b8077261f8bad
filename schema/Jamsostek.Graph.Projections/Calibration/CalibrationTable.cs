namespace Jamsostek.Graph.Projections.Calibration;

/// <summary>Outcome of the inner back-test: how large standardised errors are at each group of horizons, and how much of them regions share.</summary>
internal sealed record CalibrationTable
{
    /// <summary>Last horizon of each group.</summary>
    public required int[] Groups { get; init; }

    /// <summary>Sizes by group at <see cref="ErrorLevels.Estimated" />.</summary>
    public required double[][] Sizes { get; init; }

    /// <summary>Inner origins that reach each group.</summary>
    public required int[] Origins { get; init; }

    /// <summary>Share of the variance of errors that the country has in common, by group.</summary>
    public required double[] NationalShare { get; init; }

    /// <summary>Share that a province has in common beyond that, by group.</summary>
    public required double[] ProvinceShare { get; init; }

    /// <summary>Group of a horizon.</summary>
    public int GroupOf(int horizon)
    {
        int group = 0;
        while (group < Groups.Length - 1 && horizon > Groups[group])
        {
            group++;
        }

        return group;
    }

    /// <summary>Inner origins that reach a horizon.</summary>
    public int OriginsAt(int horizon) => horizon > Groups[^1] ? 0 : Origins[GroupOf(horizon)];

    /// <summary>The errors at a horizon: linear between the middles of groups.</summary>
    public ErrorCurve Curve(int horizon) => new([.. Enumerable.Range(0, Sizes[0].Length).Select(k => Between(horizon, g => Sizes[g][k]))]);

    /// <summary>Shares of the variance at a horizon.</summary>
    public (double National, double Province) Shares(int horizon) => (Between(horizon, g => NationalShare[g]), Between(horizon, g => ProvinceShare[g]));

    private double Middle(int group) => group == 0 ? (1 + Groups[0]) / 2.0 : (Groups[group - 1] + 1 + Groups[group]) / 2.0;

    private double Between(int horizon, Func<int, double> at)
    {
        if (horizon <= Middle(0))
        {
            return at(0);
        }

        for (int g = 1; g < Groups.Length; g++)
        {
            if (horizon <= Middle(g))
            {
                double share = (horizon - Middle(g - 1)) / (Middle(g) - Middle(g - 1));
                return at(g - 1) + (share * (at(g) - at(g - 1)));
            }
        }

        return at(Groups.Length - 1);
    }
}
