using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>
/// Leaves published rates out, one at a time or one region at a time, runs fields, raking and rounding without them, and compares. The parameters of the fields, the potentials and the
/// country's path stay as they are.
/// </summary>
public static class CoverageEvaluation
{
    /// <summary>Evaluates.</summary>
    /// <param name="facts">The record.</param>
    /// <param name="options">Months and constants.</param>
    /// <param name="progress">Told about each figure; may be null.</param>
    /// <param name="cancellation">Stops the evaluation.</param>
    /// <returns>The evaluation, or why the facts do not suffice.</returns>
    /// <exception cref="OperationCanceledException">The evaluation was stopped.</exception>
    public static LeaveOneOutOutcome LeaveOneOut(
        FactSet facts, EstimationOptions options, IProgress<EstimationProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(options);
        var (model, refusal) = EstimationModel.Of(facts, options, progress, cancellation);
        if (model is null)
        {
            return LeaveOneOutOutcome.Of(refusal!);
        }

        var rates = model.Coverage.Rates;
        var figures = new LeaveOneOutFigure[rates.Count * 2];
        var done = 0;
        Parallel.For(0, figures.Length, options.Parallel(cancellation), i =>
        {
            figures[i] = Without(model, rates[i / 2], isWithoutRegion: i % 2 == 1, cancellation);
            progress?.Report(new EstimationProgress("leaving out", Interlocked.Increment(ref done), figures.Length));
        });

        return LeaveOneOutOutcome.Of(new LeaveOneOutEvaluation
        {
            Figures = figures,
            Rows = [.. Rows(figures)],
            Potentials = [PotentialLeaveOneOut.Of(model, isWithoutRegion: false), PotentialLeaveOneOut.Of(model, isWithoutRegion: true)],
        });
    }

    private static IEnumerable<LeaveOneOutRow> Rows(LeaveOneOutFigure[] figures)
    {
        foreach (var isWithoutRegion in (bool[])[false, true])
        {
            var those = figures.Where(figure => figure.IsWithoutRegion == isWithoutRegion).ToList();
            yield return LeaveOneOutRow.Of("all", isWithoutRegion, those);
            yield return LeaveOneOutRow.Of("benchmarks", isWithoutRegion, [.. those.Where(static figure => figure.IsBenchmark)]);
            yield return LeaveOneOutRow.Of("provinces", isWithoutRegion, [.. those.Where(static figure => figure.IsProvince)]);
            yield return LeaveOneOutRow.Of("kabupaten and kota", isWithoutRegion, [.. those.Where(static figure => !figure.IsProvince)]);
        }
    }

    private static LeaveOneOutFigure Without(EstimationModel model, RateFigure figure, bool isWithoutRegion, CancellationToken cancellation)
    {
        var frame = model.Frame;
        var kept = model.Coverage.Rates.Where(other => isWithoutRegion ? other.Region != figure.Region : other != figure).ToList();
        var fields = model.Fields(kept);
        var priors = PriorTable.Of(frame, fields, model.Cells, model.CoverageVariation, figure.Month, 1, cancellation);
        var covered = new CoveredWorkers(frame, model.Eligible, model.Path, model.Cells, priors, kept).Of(figure.Month);
        var eligible = (double)Math.Max(model.Eligible.Total(figure.Region, figure.Month), 1);
        var published = figure.RateOver(eligible, frame.Options.RateMargin);
        var national = Math.Sin(fields.CountryRate(figure.Month));
        return new LeaveOneOutFigure
        {
            FigureId = figure.Id,
            RegionCode = frame.Code(figure.Region),
            IsProvince = frame.IsProvince(figure.Region),
            Month = frame.Options.FirstMonth + figure.Month,
            IsBenchmark = figure.IsBenchmark,
            IsWithoutRegion = isWithoutRegion,
            Published = published,
            Estimate = covered.Total(frame, figure.Region) / eligible,
            StandardError = StandardError(model, figure, published, priors.At(figure.Region, figure.Month)),
            ProvinceAverage = ProvinceAverage(model, figure, kept) ?? (national * national),
            NationalAverage = national * national,
        };
    }

    /// <summary>Variances of the estimate (own and the country's) and of the figure (rounding, disagreement, evidence) on the scale of arcsin √rate.</summary>
    private static double StandardError(EstimationModel model, RateFigure figure, double published, RegionPrior prior)
    {
        var scale = model.Frame.Options.StandardErrorScale;
        var own = scale * scale * (prior.Variance + (figure.IsBenchmark ? 0 : model.CoverageVariation.Evidence * model.CoverageVariation.Evidence));
        var rounding = figure.StandardError(published) / ArcsineScale.Slope(published);
        return Math.Sqrt(own + (rounding * rounding) + (prior.Unknown * CountryVariance(model, figure.Month)));
    }

    private static double CountryVariance(EstimationModel model, int month)
    {
        double wage = model.Path.Placed(month, 0), other = model.Path.Placed(month, 1);
        var logarithm = ((wage * wage * model.Path.Variance(month, 0)) + (other * other * model.Path.Variance(month, 1))) / ((wage + other) * (wage + other));
        var rate = (wage + other) / (model.Eligible.Country(month, 0) + model.Eligible.Country(month, 1));
        return logarithm * rate * rate / (ArcsineScale.Slope(rate) * ArcsineScale.Slope(rate));
    }

    /// <summary>Average of the province's own figures; where it has none, of those of its kabupaten and kota; null where there is none either.</summary>
    private static double? ProvinceAverage(EstimationModel model, RateFigure figure, List<RateFigure> kept)
    {
        var province = model.Frame.RegionOfProvince(model.Frame.ProvinceIndex(figure.Region));
        double Rate(RateFigure other) => other.RateOver(model.Eligible.Total(other.Region, other.Month), model.Frame.Options.RateMargin);
        var own = kept.Where(other => other.Region == province).ToList();
        var within = own.Count > 0 ? own : [.. kept.Where(other => model.Frame.ProvinceIndex(other.Region) == model.Frame.ProvinceIndex(province))];
        return within.Count > 0 ? within.Average(Rate) : null;
    }
}
