using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>
/// What makes regions alike, standardised over kabupaten and kota with the workers as weights (mean 0, variance 1): share of formal, of agriculture, of
/// manufacturing and of urban workers, each over the last three Augusts, and the logarithm of the population. A value that is not known is the mean. Education is not used: its categories of 2025 do not add up.
/// </summary>
internal sealed class RegionCovariates
{
    /// <summary>How many there are.</summary>
    public const int Count = 5;

    private const int Years = 3;

    private readonly double[][] _kabupaten;

    private RegionCovariates(double[][] kabupaten) => _kabupaten = kabupaten;

    public static RegionCovariates Of(FactSet facts, EstimationFrame frame, LabourBase labour)
    {
        var last = facts.Labour.Where(LabourBase.IsComplete).Max(static row => row.Year);
        var rows = facts.Labour
            .Where(row => row.Year > last - Years && row.Employed is > 0)
            .GroupBy(static row => row.RegionCode, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.OrderBy(static row => row.Year).ToList(), StringComparer.Ordinal);
        var raw = frame.Kabupaten.Select(region => Raw(region, rows.GetValueOrDefault(region.Code, []))).ToArray();
        var weights = Enumerable.Range(0, raw.Length).Select(k => labour.Total(k, frame.MonthCount / 2)).ToArray();
        return new RegionCovariates(Standardise(raw, weights));
    }

    /// <summary>Covariates of a kabupaten.</summary>
    public double[] Of(int kabupaten) => _kabupaten[kabupaten];

    internal static double[][] Standardise(double?[][] raw, double[] weights)
    {
        var standardised = raw.Select(static _ => new double[Count]).ToArray();
        for (var c = 0; c < Count; c++)
        {
            double weight = 0, mean = 0, variance = 0;
            for (var k = 0; k < raw.Length; k++)
            {
                weight += raw[k][c] is null ? 0 : weights[k];
                mean += (raw[k][c] ?? 0) * weights[k];
            }

            mean /= Math.Max(weight, 1);
            for (var k = 0; k < raw.Length; k++)
            {
                variance += raw[k][c] is { } value ? weights[k] * (value - mean) * (value - mean) : 0;
            }

            var deviation = Math.Sqrt(variance / Math.Max(weight, 1));
            for (var k = 0; k < raw.Length; k++)
            {
                standardised[k][c] = raw[k][c] is { } value && deviation > 0 ? (value - mean) / deviation : 0;
            }
        }

        return standardised;
    }

    private static double?[] Raw(RegionFact region, List<LabourFact> rows)
    {
        double? Share(Func<LabourFact, long?> part)
        {
            var known = rows.Where(row => part(row) is not null).ToList();
            return known.Count == 0 ? null : known.Sum(row => (double)part(row)!.Value) / known.Sum(static row => (double)row.Employed!.Value);
        }

        long? Sector(LabourFact row, string code)
        {
            var index = LabourBreakdown.Sector.Categories.Select(static category => category.Code).ToList().IndexOf(code);
            return row.BySector.Count > index ? row.BySector[index] : null;
        }

        return
        [
            Share(static row => row.Formal),
            Share(row => Sector(row, "ISIC_A")),
            Share(row => Sector(row, "ISIC_C")),
            Share(static row => row.Urban),
            region.Population is > 0 ? Math.Log(region.Population.Value) : null,
        ];
    }
}
