using Jamsostek.Graph.Api.Cubes;
using Jamsostek.Graph.Api.Records;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Coverage;

/// <summary>What the monthly panel has for one region, some workers and one month, beside a figure that was published of them.</summary>
/// <param name="Month">The month.</param>
/// <param name="Segments">The segments of the panel.</param>
/// <param name="Figures">The numbers.</param>
internal sealed record CoverageEstimate(Month Month, IReadOnlyList<WorkerSegment> Segments, CubeFigures Figures)
{
    /// <summary>Standard errors from the middle of a normal distribution to the ends of its 80 % interval.</summary>
    public const double Eighty = 1.2815515655446004;

    /// <summary>The same for the 95 % interval.</summary>
    public const double NinetyFive = 1.959963984540054;

    private static readonly WorkerSegment[] Partition = [WorkerSegment.Pu, WorkerSegment.Bpu, WorkerSegment.Jakon, WorkerSegment.Pmi];

    /// <summary>Covered over eligible workers.</summary>
    public double? Rate => Figures.Fraction(CoverageCube.CoverageRate);

    /// <summary>Covered workers.</summary>
    public long? Covered => Figures.Whole(CoverageCube.CoveredWorkers);

    /// <summary>Eligible workers.</summary>
    public long? Eligible => Figures.Whole(CoverageCube.EligibleWorkers);

    /// <summary>Standard error of the rate, as if the errors of its facts were independent.</summary>
    public double? Error => Figures.StandardError(CoverageCube.CoverageRate)?.Independent;

    /// <summary>Beside a figure of coverage.</summary>
    /// <returns>Null where the panel has nothing to set beside it.</returns>
    public static CoverageEstimate? Of(Row<CoverageObservation> row) => Of(row.Scope, row.Fact.Id, row.Fact.RegionCode, row.Fact.AsOf, row.Fact.Segment);

    /// <summary>Beside a number of participants.</summary>
    /// <returns>Null where the panel has nothing to set beside it.</returns>
    public static CoverageEstimate? Of(Row<ParticipantCount> row) => row.Fact is
    {
        CountedBy: CountedBy.Country, Status: ParticipantStatus.Active, Unit: MeasureUnit.Workers, Sex: null, PaidBy: null, Programmes.Count: 0
    } fact
        ? Of(row.Scope, fact.Id, fact.RegionCode, fact.AsOf, fact.Segment)
        : null;

    /// <summary>The lower end of an interval; never below 0.</summary>
    public double? Low(double errors) => Rate is { } rate && Error is { } error ? Math.Max(0, rate - (errors * error)) : null;

    /// <summary>The upper end of an interval; never above 1.</summary>
    public double? High(double errors) => Rate is { } rate && Error is { } error ? Math.Min(1, rate + (errors * error)) : null;

    private static CoverageEstimate? Of(ReadScope scope, string figure, string region, PartialDate asOf, WorkerSegment segment)
    {
        var month = scope.Snapshot.FigureUses.Find(figure)?.Month is { } held ? held : MonthOf(asOf);
        if (month is not { } known || Counted(segment) is not { } segments || scope.Region(region) is not { } place)
        {
            return null;
        }

        var figures = scope.Cubes.InMonth(known, segments, place.Index);
        return figures.Whole(CoverageCube.CoveredWorkers) is null ? null : new CoverageEstimate(known, segments, figures);
    }

    private static Month? MonthOf(PartialDate date) => date.Month is { } month ? new Month(date.Year, month) : null;

    // Sources call wage earners formal and the others informal. What is said of policy segments inside them has no estimate.
    private static WorkerSegment[]? Counted(WorkerSegment segment) => segment switch
    {
        WorkerSegment.All => Partition,
        WorkerSegment.Pu or WorkerSegment.Formal => [WorkerSegment.Pu],
        WorkerSegment.Bpu or WorkerSegment.Informal => [WorkerSegment.Bpu],
        WorkerSegment.Jakon => [WorkerSegment.Jakon],
        WorkerSegment.Pmi => [WorkerSegment.Pmi],
        WorkerSegment.JakonAndPmi => [WorkerSegment.Jakon, WorkerSegment.Pmi],
        _ => null,
    };
}
