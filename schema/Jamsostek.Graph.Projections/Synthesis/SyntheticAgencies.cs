using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>Agencies of every local government by the structure that law gives them, and made-up months of their non-ASN staff, calibrated to what is published.</summary>
public static class SyntheticAgencies
{
    /// <summary>Key of the source that every synthetic row names.</summary>
    public const string SourceId = "M-AGENCIES";

    private static readonly SourceFact Source = new()
    {
        Id = SourceId,
        Kind = SourceKind.Model,
        Title = "Synthetic agencies of local governments and made-up months of their non-ASN staff",
        Publisher = "Jamsostek.Graph",
        Trust = TrustGrade.C,
        Note = "made up for demonstration, calibrated to published totals; seed-data/SYNTHESIS.md says what is real",
    };

    /// <summary>Makes agencies and months. Pure: the same facts and options give the same result, whatever the order of rows.</summary>
    /// <param name="facts">The record. Agencies of <see cref="SourceId" /> and all agency months in it are not looked at.</param>
    /// <param name="options">Months and seed.</param>
    /// <param name="progress">Told how far it has come.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>Agencies, months and their source.</returns>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static SynthesisResult Generate(FactSet facts, SynthesisOptions options, IProgress<SynthesisProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(options);
        cancellationToken.ThrowIfCancellationRequested();
        var axis = MonthAxis.Of(options);
        var governments = Governments.Of(facts);
        var total = governments.All.Count;
        progress?.Report(new SynthesisProgress("agencies", 0, total));
        var directory = AgencyDirectory.Of(governments, facts.Agencies, options.Seed, cancellationToken);

        progress?.Report(new SynthesisProgress("calibration", 0, total));
        var groups = CalibrationTargets.Of(facts, governments, axis);
        var courses = StageCourses.Of(facts, governments, groups, axis, options.Seed);
        GovernmentPath[] paths = [.. governments.All.Select(government => GovernmentPath.Of(government, courses[government.Index], axis, options.Seed))];
        var calibration = Calibration.Of(paths, groups, axis, cancellationToken);

        var months = new MonthSynthesis(governments, directory, courses, calibration, axis, options.Seed);
        return new SynthesisResult
        {
            Agencies = directory.Made,
            Months = months.Columns(BudgetFigures.Of(facts, governments, axis), progress, cancellationToken),
            Source = Source,
        };
    }
}
