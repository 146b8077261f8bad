using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Identities;

/// <summary>Every identity of the monthly figures: what adds up to what, what equals which published number, what lies in which range, and what comes from where.</summary>
public static class RecordIdentities
{
    private static readonly IReadOnlyList<Identity> All =
    [
        new("SUMS", "Kabupaten and kota add up to provinces, and provinces with what is unplaced to the country: by month and segment, eligible and covered.", HoldsForAnyData: true, CoverageSums.Check),
        new("MARGINS", "National covered workers equal the published numbers that are benchmarks, to the rounding of their sources.", HoldsForAnyData: false, NationalMargins.Check),
        new("OBSERVATIONS", "Regional coverage equals the published figures that are benchmarks, at their date and to their rounding.", HoldsForAnyData: false, ObservationBenchmarks.Check),
        new("COMPLETENESS", "Every kabupaten and kota has wage earners and others in every month, once; the country has one row for each segment that is unplaced.", HoldsForAnyData: false, CoverageCompleteness.Check),
        new("FIGURES", "Of every published coverage figure and national number it is said what the estimation made of it.", HoldsForAnyData: false, FigureCompleteness.Check),
        new("COVERED", "The covered are not more than the eligible, and neither is below zero.", HoldsForAnyData: true, Ranges.Covered),
        new("ERRORS", "An estimate that has a place has a standard error, which is not below zero.", HoldsForAnyData: true, Ranges.StandardErrors),
        new("ENROLLED", "The enrolled staff of an agency are not more than its staff, and nothing is below zero.", HoldsForAnyData: true, Ranges.Enrolled),
        new("BASES", "What is estimated or synthetic comes from a model, nothing else does, and no model makes both.", HoldsForAnyData: true, Provenances.Check),
    ];

    /// <summary>Holds every identity against a record.</summary>
    /// <param name="facts">The record.</param>
    /// <returns>One result for each identity. One that the record has no figures for holds in no cell.</returns>
    public static IReadOnlyList<IdentityResult> Of(FactSet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return [.. All.Select(identity => identity.Of(facts))];
    }
}
