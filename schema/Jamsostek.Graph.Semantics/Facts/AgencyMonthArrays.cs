using System.Collections.Immutable;

namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>The arrays of <see cref="AgencyMonthColumns" />, each as long as there are rows but for the two dictionaries.</summary>
internal sealed record AgencyMonthArrays(
    ImmutableArray<string> AgencyCodes,
    ImmutableArray<string> SourceIds,
    int[] Months,
    int[] Agencies,
    int[] NonAsnWorkers,
    int[] EnrolledWorkers,
    long[] BudgetIdr,
    long[] PaidIdr,
    Basis[] Bases,
    int[] Sources);
