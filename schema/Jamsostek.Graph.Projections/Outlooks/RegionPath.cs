namespace Jamsostek.Graph.Projections.Outlooks;

/// <summary>The projected path of a region, of a region above, or of the country.</summary>
public abstract class RegionPath
{
    // Several targets of one region ask for them one after the other; kept for good they would be half a gigabyte.
    private WeakReference<double[][]>? _withoutSeason;

    private protected RegionPath(Projection projection, string code, string? parentCode, PathLevel level) =>
        (Projection, Code, ParentCode, Level) = (projection, code, parentCode, level);

    /// <summary>Code.</summary>
    public string Code { get; }

    /// <summary>Code of the region above; null for the country.</summary>
    public string? ParentCode { get; }

    /// <summary>Place in the hierarchy.</summary>
    public PathLevel Level { get; }

    /// <summary>Whether there is a path: not where a region has no potential workers.</summary>
    public abstract bool IsProjected { get; }

    /// <summary>What to know about its history; of a sum, what holds for any of its regions.</summary>
    public abstract RegionFlags Flags { get; }

    /// <summary>Coverage in the last period with a figure; null where there is none.</summary>
    public abstract double? LastCoverage { get; }

    /// <summary>Covered workers in the last period with a figure; null where there is none.</summary>
    public abstract double? LastActive { get; }

    /// <summary>Workers added a month over the year before the last figure.</summary>
    public abstract double? RecentPerMonth { get; }

    /// <summary>Share of its figures that are estimates, 0 to 1.</summary>
    public abstract double EstimatedShare { get; }

    private protected Projection Projection { get; }

    /// <summary>Projected potential workers.</summary>
    /// <param name="step">Periods after the last, from zero.</param>
    /// <returns>Workers.</returns>
    public abstract double Potential(int step);

    /// <summary>Quantile of coverage.</summary>
    /// <param name="step">Periods after the last, from zero.</param>
    /// <param name="level">Probability, above 0 and below 1.</param>
    /// <returns>Share of potential workers, 0 to 1.</returns>
    public abstract double Quantile(int step, double level);

    /// <summary>Probability that coverage lies below a rate.</summary>
    /// <param name="step">Periods after the last, from zero.</param>
    /// <param name="rate">Share of potential workers.</param>
    /// <returns>0 to 1.</returns>
    public abstract double ProbabilityBelow(int step, double rate);

    /// <summary>What a horizon rests on.</summary>
    /// <param name="step">Periods after the last, from zero.</param>
    /// <returns>The evidence.</returns>
    public abstract Evidence EvidenceAt(int step);

    /// <summary>The five quantiles that are published.</summary>
    /// <param name="step">Periods after the last, from zero.</param>
    /// <returns>The band.</returns>
    public PathBand Band(int step) => new(Quantile(step, 0.025), Quantile(step, 0.1), Quantile(step, 0.5), Quantile(step, 0.9), Quantile(step, 0.975));

    /// <summary>The bands of some steps: the steps are made side by side, which of a sum of many regions takes far less time than one after the other.</summary>
    /// <param name="first">The first step, from zero.</param>
    /// <param name="count">How many.</param>
    /// <returns>The bands in order.</returns>
    public PathBand[] Bands(int first, int count)
    {
        var bands = new PathBand[count];
        Parallel.For(0, count, step => bands[step] = Band(first + step));
        return bands;
    }

    /// <summary>Covered workers in one draw of the joint distribution, by step: the draws of regions with the same number add up to that of the region above.</summary>
    /// <param name="draw">From zero to <see cref="Projection.Draws" /> less one.</param>
    /// <returns>Workers by step.</returns>
    public IReadOnlyList<double> Draw(int draw) => [.. Enumerable.Range(0, Projection.Steps).Select(step => DrawsAt(step)[draw])];

    /// <summary>Workers without season of the first steps in every draw, by step; not to be changed.</summary>
    internal double[][] DrawsWithoutSeason(int steps)
    {
        if (_withoutSeason is { } held && held.TryGetTarget(out double[][]? known) && known.Length >= steps)
        {
            return known;
        }

        var draws = new double[steps][];
        Parallel.For(0, steps, step => draws[step] = DrawsWithoutSeasonAt(step));
        _withoutSeason = new WeakReference<double[][]>(draws);
        return draws;
    }

    /// <summary>Workers at a step in every draw; not to be changed.</summary>
    internal abstract double[] DrawsAt(int step);

    /// <summary>The same without season.</summary>
    internal abstract double[] DrawsWithoutSeasonAt(int step);

    internal abstract double? NeededLogits(int step, double rate);
}
