namespace Jamsostek.Graph.Benchmarks.Projections;

/// <summary>
/// Parameters of the simulated panel. Workers are simulated segment by segment, so that no model that is judged on the panel is the one that made it. Everything is drawn from
/// <see cref="Seed" />: the same settings give the same panel.
/// </summary>
internal sealed record SimulationSettings
{
    /// <summary>Seed. 11 to 34 and 301 to 360 are for tuning; the published tables are from 101 to 220.</summary>
    public required int Seed { get; init; }

    /// <summary>Number of kabupaten and kota.</summary>
    public int Regions { get; init; } = 514;

    /// <summary>Number of provinces.</summary>
    public int Provinces { get; init; } = 38;

    /// <summary>Months; the first is January 2019.</summary>
    public int Months { get; init; } = 72;

    /// <summary>Standard deviation of the country's growth a month, logits.</summary>
    public double NationalNoise { get; init; } = 0.006;

    /// <summary>What remains of a deviation of the country's growth after a month.</summary>
    public double NationalPersistence { get; init; } = 0.8;

    /// <summary>Month from which growth of all segments is that much slower; after the last month for none.</summary>
    public int SlowdownFrom { get; init; } = int.MaxValue;

    /// <summary>Factor of growth after it.</summary>
    public double SlowdownFactor { get; init; } = 0.2;

    /// <summary>Probability of a region to issue its regulation in a month from the seventh on.</summary>
    public double RegulationHazard { get; init; } = 0.025;

    /// <summary>Growth of a region after its regulation beyond what it would have had, logits a month, by months since: 0-6, 6-12, 12-18, 18-24, later.</summary>
    public IReadOnlyList<double> RegulationEffects { get; init; } = [0.0037, 0.0036, 0.0023, 0.0010, 0.0004];

    /// <summary>Workers covered per worker that a budget pays for.</summary>
    public double Delivery { get; init; } = 0.775;

    /// <summary>Share of regions with a budget in the first year; a budget is renewed with probability 0.6, a new one made with 0.25.</summary>
    public double FirstBudgets { get; init; } = 0.25;

    /// <summary>Share of the regions whose potential workers are counted anew in a January of every other year.</summary>
    public double RebasedShare { get; init; } = 0.5;

    /// <summary>Probability that a month is missing.</summary>
    public double Missing { get; init; } = 0.03;

    /// <summary>Probability that a month repeats the month before.</summary>
    public double Stale { get; init; } = 0.03;

    /// <summary>Probability that a month is mistyped by a factor of ten.</summary>
    public double Mistyped { get; init; } = 0.001;
}
