using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Records;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Coverage;

/// <summary>Declares the estimate beside each published figure of coverage, and how far they lie apart.</summary>
internal static class EstimateFields
{
    public static void Describe(Catalogue types)
    {
        types.Estimate
            .Add(new ValueProperty<CoverageEstimate, Month>("month", false, "The month: that of the figure, December of a year.", static estimate => estimate.Month))
            .Add(new LeavesProperty<CoverageEstimate, WorkerSegment>("segments", "The segments of the panel that the figure is compared with.", static estimate => estimate.Segments))
            .Add(new ValueProperty<CoverageEstimate, double>("coverageRate", true, "Covered over eligible workers, a fraction.", static estimate => estimate.Rate))
            .Add(new ValueProperty<CoverageEstimate, long>("coveredWorkers", true, "Covered workers.", static estimate => estimate.Covered))
            .Add(new ValueProperty<CoverageEstimate, long>("eligibleWorkers", true, "Eligible workers.", static estimate => estimate.Eligible))
            .Add(new ValueProperty<CoverageEstimate, double>("standardError", true, "Standard error of the rate, a fraction; null where no error is known.", static estimate => estimate.Error))
            .Add(new ValueProperty<CoverageEstimate, double>("low80", true, "Lower end of the 80 % interval of the rate: the rate less 1.2816 standard errors.", static estimate => estimate.Low(CoverageEstimate.Eighty)))
            .Add(new ValueProperty<CoverageEstimate, double>("high80", true, "Upper end of the 80 % interval.", static estimate => estimate.High(CoverageEstimate.Eighty)))
            .Add(new ValueProperty<CoverageEstimate, double>("low95", true, "Lower end of the 95 % interval: the rate less 1.9600 standard errors.", static estimate => estimate.Low(CoverageEstimate.NinetyFive)))
            .Add(new ValueProperty<CoverageEstimate, double>("high95", true, "Upper end of the 95 % interval.", static estimate => estimate.High(CoverageEstimate.NinetyFive)));
        types.Observations.Entity
            .Add(new ObjectProperty<Row<CoverageObservation>, CoverageEstimate>(
                "estimate", true, "What the monthly panel has for the region, the workers and the month of the figure; null where the panel does not reach, or does not count these workers.", types.Estimate,
                static row => CoverageEstimate.Of(row)) { IsFilterable = false })
            .Add(new ValueProperty<Row<CoverageObservation>, double>(
                "difference", true, "The estimate less the published rate, percentage points; null where either is missing. `use` says why they differ.", static row => Difference(row)));
        types.Participants.Entity
            .Add(new ObjectProperty<Row<ParticipantCount>, CoverageEstimate>(
                "estimate", true, "What the monthly panel has for the country at the date; null for a number by place of registration, of some programmes, of a sex, of a status or a unit that the panel does not count.", types.Estimate,
                static row => CoverageEstimate.Of(row)) { IsFilterable = false })
            .Add(new ValueProperty<Row<ParticipantCount>, long>(
                "difference", true, "The estimate of covered workers less the published number; null where either is missing.", static row => CoverageEstimate.Of(row)?.Covered - row.Fact.Value));
    }

    private static double? Difference(Row<CoverageObservation> row) => CoverageEstimate.Of(row)?.Rate is { } rate && CoverageDeclaration.Rate(row.Fact) is { } published ? 100 * (rate - published) : null;
}
