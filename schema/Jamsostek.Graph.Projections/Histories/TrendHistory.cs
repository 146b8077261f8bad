using Jamsostek.Graph.Projections.Cleaning;
using Jamsostek.Graph.Projections.Filtering;
using Jamsostek.Graph.Projections.Numerics;
using Jamsostek.Graph.Projections.Panels;
using Jamsostek.Graph.Projections.Seasonality;

namespace Jamsostek.Graph.Projections.Histories;

/// <summary>What is known of a panel at its last period: potential workers on one count, cleaned logits, season, level and slope. Nothing later is looked at.</summary>
internal sealed class TrendHistory
{
    private TrendHistory(Panel panel) => (Panel, Cadence) = (panel, Cadence.Of(panel.Frequency));

    public Panel Panel { get; }

    public Cadence Cadence { get; }

    /// <summary>Potential workers without gaps, on the count of the last period.</summary>
    public required Grid Potential { get; init; }

    /// <summary>Jumps that were taken for a new count.</summary>
    public required Grid Jumps { get; init; }

    public required LogitHistory Logits { get; init; }

    /// <summary>Season of each region by place in the year; all zero where history is too short for one.</summary>
    public required Grid Season { get; init; }

    /// <summary>Whether there is a seasonal profile.</summary>
    public required bool IsSeasonal { get; init; }

    /// <summary>Logits without season.</summary>
    public required Grid Adjusted { get; init; }

    public required FilterSettings Settings { get; init; }

    /// <summary>Noise of each region, logits.</summary>
    public required double[] Sigma { get; init; }

    public required FilteredTrends Trends { get; init; }

    /// <summary>First observed period of each region; the length where there is none.</summary>
    public required int[] FirstObserved { get; init; }

    /// <summary>Last observed period of each region; -1 where there is none.</summary>
    public required int[] LastObserved { get; init; }

    public int Regions => Panel.Regions.Count;

    public int Length => Panel.Length;

    /// <summary>Place in the year of a period.</summary>
    public int SeasonOf(int period) => Cadence.Season == 1 ? 0 : (Panel.First.Number - 1 + period) % Cadence.Season;

    /// <summary>Reads a panel.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="known">Known changes of count.</param>
    /// <param name="settings">Hyper-parameters; null to choose them.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static TrendHistory Of(Panel panel, IReadOnlyList<KnownRebasing> known, FilterSettings? settings, CancellationToken cancellation) => Of(panel, known, settings, null, cancellation);

    /// <summary>Reads a panel whose season may be known.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="known">Known changes of count.</param>
    /// <param name="settings">Hyper-parameters; null to choose them.</param>
    /// <param name="profiles">Season by region and place in the year; null to estimate it.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static TrendHistory Of(Panel panel, IReadOnlyList<KnownRebasing> known, FilterSettings? settings, Grid? profiles, CancellationToken cancellation)
    {
        var cadence = Cadence.Of(panel.Frequency);
        var filled = PotentialGaps.Fill(panel.PotentialGrid);
        var jumps = Rebasing.Jumps(filled, panel.ActiveGrid, Lookup(panel, known));
        var potential = Rebasing.Apply(filled, jumps, panel.Length);
        var logits = LogitHistory.Of(panel.ActiveGrid, panel.ErrorGrid, potential, cadence.SpikeReach);
        bool seasonal = panel.Length >= cadence.SeasonalLength;
        int firstSeason = cadence.Season == 1 ? 0 : panel.First.Number - 1;
        var season = profiles
            ?? (seasonal ? SeasonalProfiles.Estimate(logits.Logits, panel.ParentIndex, cadence.Season, firstSeason) : new Grid(panel.Regions.Count, cadence.Season));
        var adjusted = Adjust(logits.Logits, season, firstSeason);
        cancellation.ThrowIfCancellationRequested();

        var chosen = settings ?? FilterSearch.Best(adjusted, logits.Variance, cancellation);
        double[] sigma = NoiseScale.Estimate(adjusted, chosen);
        return new TrendHistory(panel)
        {
            Potential = potential,
            Jumps = jumps,
            Logits = logits,
            Season = season,
            IsSeasonal = seasonal,
            Adjusted = adjusted,
            Settings = chosen,
            Sigma = sigma,
            Trends = FilteredTrends.Run(adjusted, logits.Variance, sigma, chosen),
            FirstObserved = [.. Enumerable.Range(0, adjusted.Rows).Select(i => FirstOf(adjusted.Row(i)))],
            LastObserved = [.. Enumerable.Range(0, adjusted.Rows).Select(i => LastOf(adjusted.Row(i)))],
        };
    }

    private static Func<int, int, bool?> Lookup(Panel panel, IReadOnlyList<KnownRebasing> known)
    {
        if (known.Count == 0)
        {
            return static (_, _) => null;
        }

        var places = panel.Regions.Select(static (r, i) => (r.Code, i)).ToDictionary(static p => p.Code, static p => p.i);
        var table = new Dictionary<(int, int), bool>();
        foreach (var change in known)
        {
            if (places.TryGetValue(change.RegionCode, out int region))
            {
                table[(region, panel.PeriodOf(change.Month))] = change.IsRebasing;
            }
        }

        return (region, period) => table.TryGetValue((region, period), out bool isRebasing) ? isRebasing : null;
    }

    private static Grid Adjust(Grid logits, Grid season, int firstSeason)
    {
        var adjusted = Grid.Missing(logits.Rows, logits.Columns);
        for (int i = 0; i < logits.Rows; i++)
        {
            for (int t = 0; t < logits.Columns; t++)
            {
                adjusted[i, t] = logits[i, t] - season[i, (firstSeason + t) % season.Columns];
            }
        }

        return adjusted;
    }

    private static int FirstOf(ReadOnlySpan<double> row)
    {
        int t = 0;
        while (t < row.Length && !double.IsFinite(row[t]))
        {
            t++;
        }

        return t;
    }

    private static int LastOf(ReadOnlySpan<double> row)
    {
        int t = row.Length - 1;
        while (t >= 0 && !double.IsFinite(row[t]))
        {
            t--;
        }

        return t;
    }
}
