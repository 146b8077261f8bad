using MathNet.Numerics.Distributions;

namespace Jamsostek.Graph.Benchmarks.Projections;

/// <summary>What is constant of a simulated region, drawn once.</summary>
internal sealed record SimulatedRegion
{
    public required string Code { get; init; }

    public required int Province { get; init; }

    /// <summary>Potential workers at the start: median 150,000, logarithms with standard deviation 0.9.</summary>
    public required double Potential { get; init; }

    /// <summary>Share of informal workers, 0.3 to 0.85.</summary>
    public required double Informal { get; init; }

    /// <summary>Share of non-ASN government staff, 0.01 to 0.08.</summary>
    public required double NonAsn { get; init; }

    public required bool Urban { get; init; }

    /// <summary>Logit of the formal workers' coverage at the start.</summary>
    public required double FormalStart { get; init; }

    /// <summary>Its growth a month.</summary>
    public required double FormalGrowth { get; init; }

    /// <summary>What informal coverage grows to: 0.1 to 0.5.</summary>
    public required double InformalCeiling { get; init; }

    /// <summary>Gompertz displacement of informal coverage: 2 to 4.</summary>
    public required double InformalDelay { get; init; }

    /// <summary>Gompertz rate of informal coverage a month.</summary>
    public required double InformalRate { get; init; }

    /// <summary>Share of the contract staff that is not covered from December to March: 0.2 to 0.9.</summary>
    public required double ContractGap { get; init; }

    /// <summary>Construction workers at the season's height, share of potential workers: 0.005 to 0.04.</summary>
    public required double Construction { get; init; }

    /// <summary>Standard deviation of the noise of a month, logarithms: 0.003 to 0.02.</summary>
    public required double Noise { get; init; }

    /// <summary>Month of the regulation; beyond the end for none.</summary>
    public required int Regulation { get; init; }

    public static SimulatedRegion Draw(SimulationSettings settings, Random random, string code, int province, double provinceGrowth)
    {
        double urban = random.NextDouble();
        double informal = Math.Clamp((urban < 0.2 ? 0.42 : 0.63) + Normal.Sample(random, 0, 0.09), 0.3, 0.85);
        int regulation = 6;
        while (regulation < settings.Months && random.NextDouble() > settings.RegulationHazard)
        {
            regulation++;
        }

        return new SimulatedRegion
        {
            Code = code,
            Province = province,
            Potential = Math.Exp(Normal.Sample(random, Math.Log(150_000), 0.9)),
            Informal = informal,
            NonAsn = 0.01 + (0.07 * random.NextDouble()),
            Urban = urban < 0.2,
            FormalStart = Normal.Sample(random, urban < 0.2 ? 0.1 : -0.5, 0.6),
            FormalGrowth = Math.Max(-0.004, Normal.Sample(random, 0.006 + provinceGrowth, 0.005)),
            InformalCeiling = 0.1 + (0.4 * random.NextDouble()),
            InformalDelay = 2 + (2 * random.NextDouble()),
            InformalRate = 0.006 + (0.012 * random.NextDouble()),
            ContractGap = 0.2 + (0.7 * random.NextDouble()),
            Construction = 0.005 + (0.035 * random.NextDouble()),
            Noise = 0.003 + (0.017 * Math.Pow(random.NextDouble(), 2)),
            Regulation = regulation,
        };
    }
}
