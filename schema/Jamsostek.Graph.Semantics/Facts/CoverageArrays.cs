using System.Collections.Immutable;

namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>The arrays of <see cref="CoverageRows" />, each as long as there are rows but for the two dictionaries, and the errors where none is known.</summary>
internal sealed record CoverageArrays(
    ImmutableArray<string> RegionCodes,
    ImmutableArray<string> SourceIds,
    int[] Months,
    int[] Regions,
    WorkerSegment[] Segments,
    long[] Eligible,
    long[] Covered,
    double[] EligibleErrors,
    double[] CoveredErrors,
    Basis[] Bases,
    int[] Sources);
