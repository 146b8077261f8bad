using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>Everything that an estimation has worked out before covered workers are divided among regions.</summary>
internal sealed class EstimationModel
{
    public required FactSet Facts { get; init; }

    public required EstimationFrame Frame { get; init; }

    public required LabourBase Labour { get; init; }

    public required FieldGeometry Geometry { get; init; }

    public required FixedCells Cells { get; init; }

    public required CoverageFigures Coverage { get; init; }

    public required NationalFigures National { get; init; }

    public required IReadOnlyList<PotentialFigure> Potentials { get; init; }

    public required FieldParameters PotentialVariation { get; init; }

    public required EligibleWorkers Eligible { get; init; }

    public required NationalPath Path { get; init; }

    public required FieldParameters CoverageVariation { get; init; }

    /// <summary>Works out the model, or says why the facts do not suffice.</summary>
    public static (EstimationModel? Model, EstimationRefusal? Refusal) Of(
        FactSet facts, EstimationOptions options, IProgress<EstimationProgress>? progress, CancellationToken cancellation)
    {
        if (options.MonthCount <= 0)
        {
            return (null, EstimationRefusal.NoMonths);
        }

        if (!facts.Regions.Any(static region => region is { Level: RegionLevel.Kabupaten, ParentCode: not null }))
        {
            return (null, EstimationRefusal.NoRegions);
        }

        progress?.Report(new EstimationProgress("reading", 0, 1));
        var frame = EstimationFrame.Of(facts, LabourBase.Surveyed(facts), options);
        if (frame.Kabupaten.Count == 0)
        {
            return (null, EstimationRefusal.NoLabour);
        }

        var labour = LabourBase.Of(facts, frame);
        var geometry = new FieldGeometry(frame, RegionCovariates.Of(facts, frame, labour), labour);
        var cells = FixedCells.Of(facts, frame);
        var coverage = CoverageFigures.Of(facts, frame, labour);
        var potentials = PotentialFigures.Of(facts, frame, coverage);
        if (potentials.Count == 0)
        {
            return (null, EstimationRefusal.NoPotential);
        }

        if (coverage.Rates.Count == 0)
        {
            return (null, EstimationRefusal.NoCoverage);
        }

        cancellation.ThrowIfCancellationRequested();
        progress?.Report(new EstimationProgress("potential", 0, 1));
        var ratios = EligibleWorkers.Observations(labour, potentials);
        var potentialVariation = FieldLikelihood.Fit(geometry, ratios, EligibleWorkers.Centre, EligibleWorkers.Intercept);
        var field = new RegionField(new FieldCovariance(geometry, potentialVariation, EligibleWorkers.Intercept), ratios);
        var eligible = EligibleWorkers.Of(labour, field, potentials, cells, cancellation);

        var national = NationalFigures.Of(facts, options);
        if (NationalPath.Of(national, eligible, coverage.Country) is not { } path)
        {
            return (null, EstimationRefusal.NoNationalFigures);
        }

        cancellation.ThrowIfCancellationRequested();
        progress?.Report(new EstimationProgress("fitting", 0, 1));
        var variation = FieldLikelihood.Fit(
            geometry, CoverageFields.Observations(frame, eligible, path, coverage.Rates), CoverageFields.Centre, CoverageFields.Intercept);
        return (new EstimationModel
        {
            Facts = facts,
            Frame = frame,
            Labour = labour,
            Geometry = geometry,
            Cells = cells,
            Coverage = coverage,
            National = national,
            Potentials = potentials,
            PotentialVariation = potentialVariation,
            Eligible = eligible,
            Path = path,
            CoverageVariation = variation,
        }, null);
    }

    /// <summary>The fields of coverage, known from some rates.</summary>
    public CoverageFields Fields(IReadOnlyList<RateFigure> rates) => CoverageFields.Of(Frame, Geometry, Eligible, Path, rates, Coverage.Splits, CoverageVariation);
}
