using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Regions;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Coverage;

/// <summary>
/// Eligible and covered workers by month as columns, ordered by month, region and segment, so that a span of months is one slice. A region is an index of the
/// <see cref="RegionTree" />: a kabupaten or kota, or the country for what cannot be placed in any. Immutable.
/// </summary>
public sealed class CoverageMonths
{
    /// <summary>What stands in a column of counts where the value is not known; in a column of standard errors it is NaN.</summary>
    public const long Missing = -1;

    private readonly int[] _months;
    private readonly int[] _regions;
    private readonly WorkerSegment[] _segments;
    private readonly long[] _eligible;
    private readonly long[] _covered;
    private readonly double[] _eligibleErrors;
    private readonly double[] _coveredErrors;
    private readonly Basis[] _bases;
    private readonly int[] _sources;

    internal CoverageMonths(RegionTree regions, IReadOnlyList<CoverageFact> facts)
    {
        var found = new int[facts.Count];
        for (var row = 0; row < found.Length; row++)
        {
            found[row] = Region(regions, facts[row]);
        }

        var order = Order(found, facts);
        SourceIds = [.. facts.Select(static fact => fact.SourceId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var sources = SourceIds.Select(static (id, place) => (id, place)).ToDictionary(static pair => pair.id, static pair => pair.place, StringComparer.Ordinal);
        _months = Column(order, row => facts[row].Month.Index);
        _regions = Column(order, row => found[row]);
        _segments = Column(order, row => facts[row].Segment);
        _eligible = Column(order, row => facts[row].Eligible ?? Missing);
        _covered = Column(order, row => facts[row].Covered ?? Missing);
        _eligibleErrors = Column(order, row => facts[row].EligibleStandardError ?? double.NaN);
        _coveredErrors = Column(order, row => facts[row].CoveredStandardError ?? double.NaN);
        _bases = Column(order, row => facts[row].Basis);
        _sources = Column(order, row => sources[facts[row].SourceId]);
    }

    /// <summary>Number of rows.</summary>
    public int Count => _months.Length;

    /// <summary>The keys of the sources that rows name, ordinal order.</summary>
    public ImmutableArray<string> SourceIds { get; }

    /// <summary>Month of each row, <see cref="Month.Index" />; ascending.</summary>
    public ReadOnlySpan<int> Months => _months;

    /// <summary>Region of each row, an index of the <see cref="RegionTree" />; ascending within a month.</summary>
    public ReadOnlySpan<int> Regions => _regions;

    /// <summary>Segment of each row: one that partitions the participants.</summary>
    public ReadOnlySpan<WorkerSegment> Segments => _segments;

    /// <summary>Workers who could be covered, or <see cref="Missing" />.</summary>
    public ReadOnlySpan<long> Eligible => _eligible;

    /// <summary>Workers who are covered, or <see cref="Missing" />.</summary>
    public ReadOnlySpan<long> Covered => _covered;

    /// <summary>Standard error of <see cref="Eligible" />, workers; NaN where there is none.</summary>
    public ReadOnlySpan<double> EligibleStandardErrors => _eligibleErrors;

    /// <summary>Standard error of <see cref="Covered" />, workers; NaN where there is none.</summary>
    public ReadOnlySpan<double> CoveredStandardErrors => _coveredErrors;

    /// <summary>Basis of each row.</summary>
    public ReadOnlySpan<Basis> Bases => _bases;

    /// <summary>Source of each row, a position in <see cref="SourceIds" />.</summary>
    public ReadOnlySpan<int> Sources => _sources;

    /// <summary>The rows of one month, or of several that follow each other.</summary>
    /// <param name="first">The first month.</param>
    /// <param name="last">The last month, included.</param>
    /// <returns>The rows; empty where there is none.</returns>
    public Range Slice(Month first, Month last) => MonthSlice.Of(_months, first, last);

    private static int Region(RegionTree regions, CoverageFact fact) =>
        regions.TryGetIndex(fact.RegionCode, out var region) ? region : throw new ArgumentException($"There is no region '{fact.RegionCode}'.", nameof(fact));

    private static int[] Order(int[] regions, IReadOnlyList<CoverageFact> facts)
    {
        var order = new int[facts.Count];
        var keys = new long[facts.Count];
        for (var row = 0; row < order.Length; row++)
        {
            order[row] = row;
            keys[row] = ((long)facts[row].Month.Index << 32) | ((long)regions[row] << 8) | (uint)(int)facts[row].Segment;
        }

        Array.Sort(keys, order);
        return order;
    }

    private static T[] Column<T>(int[] order, Func<int, T> value) => Array.ConvertAll(order, row => value(row));
}
