using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>
/// Estimates eligible and covered workers by kabupaten or kota, segment and month from the facts of a record. Pure: the same facts give the same rows, bit for bit, in whatever order they come and on
/// any number of threads. <c>seed-data/METHOD.md</c> has the method.
/// </summary>
public static class CoverageEstimator
{
    /// <summary>Estimates.</summary>
    /// <param name="facts">The record: regions, labour, published coverage, national numbers, potentials, sources; rows of coverage that are reported or derived are kept as they are.</param>
    /// <param name="options">Months and constants.</param>
    /// <param name="progress">Told about each step; may be null.</param>
    /// <param name="cancellation">Stops the estimation.</param>
    /// <returns>The estimation, or why the facts do not suffice.</returns>
    /// <exception cref="OperationCanceledException">The estimation was stopped.</exception>
    public static EstimationOutcome Estimate(
        FactSet facts, EstimationOptions options, IProgress<EstimationProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(options);
        var (model, refusal) = EstimationModel.Of(facts, options, progress, cancellation);
        return model is null ? EstimationOutcome.Of(refusal!) : EstimationOutcome.Of(Estimate(model, progress, cancellation));
    }

    private static CoverageEstimation Estimate(EstimationModel model, IProgress<EstimationProgress>? progress, CancellationToken cancellation)
    {
        var frame = model.Frame;
        var priors = PriorTable.Of(frame, model.Fields(model.Coverage.Rates), model.Cells, model.CoverageVariation, 0, frame.MonthCount, cancellation);
        var covered = new CoveredWorkers(frame, model.Eligible, model.Path, model.Cells, priors, model.Coverage.Rates);
        var months = new CoveredMonth[frame.MonthCount];
        var done = 0;
        Parallel.For(0, frame.MonthCount, frame.Options.Parallel(cancellation), t =>
        {
            months[t] = covered.Of(t);
            progress?.Report(new EstimationProgress("covered", Interlocked.Increment(ref done), frame.MonthCount));
        });

        var rows = CoverageRows.Of(model, months);
        return new CoverageEstimation
        {
            Coverage = rows,
            Uses = new FigureLedger(model).Uses(months),
            Sources = [Source(frame.Options)],
            Summary = Summary(model, months, rows),
        };
    }

    private static SourceFact Source(EstimationOptions options) => new()
    {
        Id = options.SourceId,
        Kind = SourceKind.Model,
        Title = "Small-area estimate of eligible and covered workers by kabupaten or kota, segment and month",
        Licence = "MIT",
        Trust = TrustGrade.C,
        Note = "made here from the labour force survey and the published figures on coverage, potential and participants; METHOD.md has the method, its errors and its limits",
    };

    private static EstimationSummary Summary(EstimationModel model, CoveredMonth[] months, IReadOnlyList<CoverageFact> rows)
    {
        var frame = model.Frame;
        var last = frame.MonthCount - 1;
        return new EstimationSummary
        {
            FirstMonth = frame.Options.FirstMonth,
            LastMonth = frame.Options.LastMonth,
            Kabupaten = frame.Kabupaten.Count,
            WithoutLabour =
            [
                .. model.Facts.Regions
                    .Where(region => region.Level == RegionLevel.Kabupaten && frame.Region(region.Code) is null)
                    .Select(static region => region.Code)
                    .Order(StringComparer.Ordinal),
            ],
            EstimatedRows = rows.Count - model.Cells.Rows.Count,
            KeptRows = model.Cells.Rows.Count,
            RatesUsed = model.Coverage.Rates.Count,
            PotentialsUsed = model.Potentials.Count,
            EligibleAtEnd = model.Eligible.Country(last, 0) + model.Eligible.Country(last, 1),
            PlacedAtEnd = Enumerable.Range(0, frame.Kabupaten.Count).Sum(k => months[last].Of(k, 0) + months[last].Of(k, 1)),
            UnplacedAtEnd = model.Path.Unplaced(last),
            CorrelationInProvince = Correlation(model.CoverageVariation),
            CoverageVariation = model.CoverageVariation,
            PotentialVariation = model.PotentialVariation,
        };
    }

    private static double Correlation(FieldParameters variation)
    {
        var shared = (variation.Kanwil * variation.Kanwil) + (variation.Province * variation.Province);
        return shared / (shared + (variation.Kabupaten * variation.Kabupaten));
    }
}
