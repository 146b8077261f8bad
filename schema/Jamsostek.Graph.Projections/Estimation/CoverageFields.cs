namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>
/// What is known of coverage before raking: the field of a region's rate against the country's, on the scale of <see cref="ArcsineScale" />, and the field of its contrast between the
/// segments against the country's, <c>logit(wage earners) − logit(others)</c>.
/// </summary>
internal sealed class CoverageFields
{
    /// <summary>Centre of the priors of the rate's parameters, on the scale of arcsin √p.</summary>
    internal static readonly FieldParameters Centre = new(0.03, 0.06, 0.10, 0.20, 24, 0.05);

    /// <summary>Standard deviation of what all published rates have in common against the country.</summary>
    internal const double Intercept = 0.05;

    /// <summary>The contrast's parameters: six provinces publish a split, too few to fit any; they allow a province 0.5 on the scale of log-odds.</summary>
    internal static readonly FieldParameters ContrastParameters = new(0.10, 0.20, 0.35, 0.35, 24, 0.15);

    /// <summary>Standard deviation of what all published contrasts have in common against the country.</summary>
    internal const double ContrastIntercept = 0.2;

    private readonly EstimationFrame _frame;
    private readonly EligibleWorkers _eligible;
    private readonly NationalPath _national;

    private CoverageFields(EstimationFrame frame, EligibleWorkers eligible, NationalPath national, RegionField rates, RegionField contrasts)
    {
        _frame = frame;
        _eligible = eligible;
        _national = national;
        Rates = rates;
        Contrasts = contrasts;
    }

    public RegionField Rates { get; }

    public RegionField Contrasts { get; }

    public static CoverageFields Of(
        EstimationFrame frame, FieldGeometry geometry, EligibleWorkers eligible, NationalPath national, IReadOnlyList<RateFigure> rates, IReadOnlyList<SplitFigure> splits, FieldParameters parameters)
    {
        var contrasts = new RegionField(
            new FieldCovariance(geometry, ContrastParameters, ContrastIntercept),
            [.. splits.Select(split => Contrast(frame, eligible, national, split)).OfType<FieldObservation>()]);
        var field = new RegionField(new FieldCovariance(geometry, parameters, Intercept), Observations(frame, eligible, national, rates));
        return new CoverageFields(frame, eligible, national, field, contrasts);
    }

    /// <summary>Published rates against the country's rate of the same month.</summary>
    public static IReadOnlyList<FieldObservation> Observations(EstimationFrame frame, EligibleWorkers eligible, NationalPath national, IReadOnlyList<RateFigure> rates)
    {
        var margin = frame.Options.RateMargin;
        return
        [
            .. rates.Select(figure =>
            {
                var month = Math.Clamp(figure.Month, 0, frame.MonthCount - 1);
                var rate = figure.RateOver(eligible.Total(figure.Region, month), margin);
                var error = figure.StandardError(rate) / ArcsineScale.Slope(rate);
                return new FieldObservation(figure.Region, figure.Month, ArcsineScale.Of(rate) - CountryRate(eligible, national, month), error * error, !figure.IsBenchmark);
            }),
        ];
    }

    /// <summary>z of the country's placed rate.</summary>
    public double CountryRate(int month) => CountryRate(_eligible, _national, month);

    /// <summary>Contrast of the country.</summary>
    public double CountryContrast(int month) => CountryContrast(_frame, _eligible, _national, month);

    private static double CountryRate(EligibleWorkers eligible, NationalPath national, int month) => ArcsineScale.Of(Math.Clamp(
        (double)(national.Placed(month, 0) + national.Placed(month, 1)) / Math.Max(eligible.Country(month, 0) + eligible.Country(month, 1), 1), 0, 1));

    private static double CountryContrast(EstimationFrame frame, EligibleWorkers eligible, NationalPath national, int month)
    {
        double Odds(int segment) => LogOdds(frame, national.Placed(month, segment), eligible.Country(month, segment));
        return Odds(0) - Odds(1);
    }

    private static FieldObservation? Contrast(EstimationFrame frame, EligibleWorkers eligible, NationalPath national, SplitFigure split)
    {
        if (split.Month < 0 || split.Month >= frame.MonthCount)
        {
            return null;
        }

        var wage = LogOdds(frame, split.Wage, eligible.Sum(split.Region, split.Month, 0));
        var other = LogOdds(frame, split.Other, eligible.Sum(split.Region, split.Month, 1));
        return new FieldObservation(split.Region, split.Month, wage - other - CountryContrast(frame, eligible, national, split.Month), 0, true);
    }

    private static double LogOdds(EstimationFrame frame, double covered, long eligible) =>
        Logistic.LogOdds(Math.Clamp(covered / Math.Max(eligible, 1), frame.Options.RateMargin, 1 - frame.Options.RateMargin));
}
