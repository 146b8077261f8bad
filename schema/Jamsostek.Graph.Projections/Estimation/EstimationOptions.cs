using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>The constants of the estimation, each with its source; <c>seed-data/METHOD.md</c> argues them.</summary>
public sealed record EstimationOptions
{
    /// <summary>First month that is estimated.</summary>
    public Month FirstMonth { get; init; } = new(2019, 1);

    /// <summary>Last month that is estimated.</summary>
    public Month LastMonth { get; init; } = new(2025, 12);

    /// <summary>Source named on every estimated row.</summary>
    public string SourceId { get; init; } = "M-COVERAGE";

    /// <summary>
    /// Weight of a worker who is no employee, against an employee outside public administration, in the base of the potential: 0.57. In the one potential that is published by segment for a
    /// whole province in the month of the survey (Aceh, August 2025), 55 % of those who were no employees in the survey of August 2024 are potential workers, against 97 % of the employees who were not
    /// in public administration.
    /// </summary>
    public double NonWageWeight { get; init; } = 0.57;

    /// <summary>Share of the employees that is left, at the least, after those in public administration are taken off: a guard for the smallest samples.</summary>
    public double LeastWageShare { get; init; } = 0.25;

    /// <summary>Share of the employed that are employees, at the least: a survey that met none of a district does not say that there are none.</summary>
    public double LeastEmployeeShare { get; init; } = 0.005;

    /// <summary>Rates stay this far from 0 and 1.</summary>
    public double RateMargin { get; init; } = 0.002;

    /// <summary>A covered count that falls by more than this share between two figures of different bases is a break of definition.</summary>
    public double BreakFall { get; init; } = 0.30;

    /// <summary>Least share of the employed that a denominator called "labour force" or "workers" may be, to be taken for the potential.</summary>
    public double LeastPotentialShare { get; init; } = 0.55;

    /// <summary>Greatest share of the employed that a denominator called "labour force" or "workers" may be, to be taken for the potential.</summary>
    public double GreatestPotentialShare { get; init; } = 0.82;

    /// <summary>
    /// Factor on the standard errors of the model: 1.2. Chosen on the published figures that are left out, as the smallest step of 0.05 with which the 80 % and 95 % intervals of all figures
    /// and of the benchmarks hold what they claim within five points.
    /// </summary>
    public double StandardErrorScale { get; init; } = 1.2;

    /// <summary>Threads at most; -1 for as many as there are. The rows do not depend on it.</summary>
    public int Threads { get; init; } = -1;

    /// <summary>How many months are estimated.</summary>
    public int MonthCount => LastMonth - FirstMonth + 1;

    internal ParallelOptions Parallel(CancellationToken cancellation) => new() { MaxDegreeOfParallelism = Threads, CancellationToken = cancellation };
}
