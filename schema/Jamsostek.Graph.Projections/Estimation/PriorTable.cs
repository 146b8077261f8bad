namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>What is known of every region in some months before raking.</summary>
internal sealed class PriorTable
{
    private readonly RegionPrior[][] _priors;
    private readonly int _first;

    private PriorTable(RegionPrior[][] priors, int first)
    {
        _priors = priors;
        _first = first;
    }

    public static PriorTable Of(EstimationFrame frame, CoverageFields fields, FixedCells cells, FieldParameters parameters, int first, int count, CancellationToken cancellation)
    {
        var priors = new RegionPrior[frame.RegionCount][];
        int[] months = [.. Enumerable.Range(first, count)];
        Parallel.For(0, frame.RegionCount, frame.Options.Parallel(cancellation), region =>
        {
            var rates = fields.Rates.At(region, months);
            var contrasts = fields.Contrasts.At(region, months);
            if (!frame.IsProvince(region))
            {
                PanelPull.Pull(rates, months, cells.Rates(region, frame.MonthCount), fields, parameters.FadingMonths, region);
            }

            priors[region] =
            [
                .. months.Select((month, i) => new RegionPrior(
                    ArcsineScale.Rate(fields.CountryRate(month) + rates[i].Mean, frame.Options.RateMargin),
                    rates[i].Variance,
                    rates[i].Unknown,
                    fields.CountryContrast(month) + contrasts[i].Mean,
                    contrasts[i].Variance)),
            ];
        });
        return new PriorTable(priors, first);
    }

    public RegionPrior At(int region, int month) => _priors[region][month - _first];
}
