namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>Gathers monthly coverage in any order and makes columns of it.</summary>
public sealed class CoverageBuilder
{
    private const int MostRegions = 1 << 24;
    private const int MostSegments = 1 << 8;

    private readonly Dictionary<string, int> _regions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _sources = new(StringComparer.Ordinal);
    private readonly List<int> _months;
    private readonly List<int> _region;
    private readonly List<WorkerSegment> _segments;
    private readonly List<long> _eligible;
    private readonly List<long> _covered;
    private readonly List<double> _eligibleErrors;
    private readonly List<double> _coveredErrors;
    private readonly List<Basis> _bases;
    private readonly List<int> _source;

    /// <summary>Begins with no row.</summary>
    /// <param name="capacity">How many rows are expected; more may come.</param>
    public CoverageBuilder(int capacity = 0)
    {
        (_months, _region, _segments, _eligible, _covered) = (new(capacity), new(capacity), new(capacity), new(capacity), new(capacity));
        (_eligibleErrors, _coveredErrors, _bases, _source) = (new(capacity), new(capacity), new(capacity), new(capacity));
    }

    /// <summary>Adds a row.</summary>
    /// <param name="fact">The row.</param>
    public void Add(CoverageFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        Add(fact.RegionCode, fact.Month, fact.Segment, (fact.Eligible, fact.EligibleStandardError), (fact.Covered, fact.CoveredStandardError), fact.Basis, fact.SourceId);
    }

    /// <summary>Adds a row without making an object of it.</summary>
    /// <param name="regionCode">The region.</param>
    /// <param name="month">The month.</param>
    /// <param name="segment">The segment.</param>
    /// <param name="eligible">Eligible workers and their standard error.</param>
    /// <param name="covered">Covered workers and their standard error.</param>
    /// <param name="basis">Basis.</param>
    /// <param name="sourceId">Source.</param>
    public void Add(string regionCode, Month month, WorkerSegment segment, (long? Workers, double? Error) eligible, (long? Workers, double? Error) covered, Basis basis, string sourceId)
    {
        _months.Add(month.Index);
        _region.Add(ColumnOrder.Place(_regions, regionCode));
        _segments.Add(segment);
        _eligible.Add(eligible.Workers ?? CoverageRows.Missing);
        _covered.Add(covered.Workers ?? CoverageRows.Missing);
        _eligibleErrors.Add(eligible.Error ?? double.NaN);
        _coveredErrors.Add(covered.Error ?? double.NaN);
        _bases.Add(basis);
        _source.Add(ColumnOrder.Place(_sources, sourceId));
    }

    /// <summary>Makes columns of the rows, ordered by month, region and segment.</summary>
    /// <returns>The columns.</returns>
    public CoverageRows Build()
    {
        var (codes, places) = ColumnOrder.Sorted(_regions);
        var regions = Array.ConvertAll(_region.ToArray(), region => places[region]);
        var keys = new long[regions.Length];
        for (var row = 0; row < keys.Length; row++)
        {
            keys[row] = ((((long)_months[row] * MostRegions) + regions[row]) * MostSegments) + (int)_segments[row];
        }

        var order = ColumnOrder.Ascending(keys);
        return new CoverageRows(new CoverageArrays(
            codes, [.. _sources.Keys], ColumnOrder.Of(_months, order), ColumnOrder.Of<int>(regions, order), ColumnOrder.Of(_segments, order), ColumnOrder.Of(_eligible, order), ColumnOrder.Of(_covered, order),
            Errors(_eligibleErrors, order), Errors(_coveredErrors, order), ColumnOrder.Of(_bases, order), ColumnOrder.Of(_source, order)));
    }

    /// <summary>A column of standard errors; empty where none is known.</summary>
    private static double[] Errors(List<double> errors, int[]? order) => errors.TrueForAll(double.IsNaN) ? [] : ColumnOrder.Of(errors, order);
}
