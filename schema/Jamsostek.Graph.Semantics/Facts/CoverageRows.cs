using System.Collections;
using System.Collections.Immutable;

namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>
/// Monthly coverage as columns, ordered by month, region code and segment: a quarter of the room that objects would take. Immutable. A row is made into a fact only when it is asked for.
/// </summary>
public sealed class CoverageRows : IReadOnlyList<CoverageFact>
{
    /// <summary>What stands in a column of workers where the number is not known.</summary>
    public const long Missing = -1;

    private readonly WorkerSegment[] _segments;
    private readonly Lazy<IReadOnlyList<FactPanel>> _panels;

    internal CoverageRows(CoverageArrays columns)
    {
        (RegionCodes, SourceIds, _segments) = (columns.RegionCodes, columns.SourceIds, columns.Segments);
        (Months, Bases, Sources) = (RepeatingColumn.Of<int>(columns.Months), RepeatingColumn.Of<Basis>(columns.Bases), RepeatingColumn.Of<int>(columns.Sources));
        Regions = CompactColumn.Of<int>(columns.Regions);
        (Eligible, Covered) = (CompactColumn.Of<long>(columns.Eligible, Missing), CompactColumn.Of<long>(columns.Covered, Missing));
        (EligibleErrors, CoveredErrors) = (DecimalColumn.Of(columns.EligibleErrors), DecimalColumn.Of(columns.CoveredErrors));
        _panels = new(() => CoveragePanels.Of(this));
    }

    /// <summary>Its months, each with the hash of its rows; computed when they are first asked for.</summary>
    public IReadOnlyList<FactPanel> Panels => _panels.Value;

    /// <summary>The codes of the regions, ordinal order.</summary>
    public ImmutableArray<string> RegionCodes { get; }

    /// <summary>The keys of the sources that rows name.</summary>
    public ImmutableArray<string> SourceIds { get; }

    /// <inheritdoc />
    public int Count => _segments.Length;

    /// <summary>Month of each row, <see cref="Month.Index" />; ascending.</summary>
    public RepeatingColumn<int> Months { get; }

    /// <summary>Region of each row, a position in <see cref="RegionCodes" />; ascending within a month.</summary>
    public CompactColumn<int> Regions { get; }

    /// <summary>Segment of each row; ascending within a region and a month.</summary>
    public ReadOnlySpan<WorkerSegment> Segments => _segments;

    /// <summary>Eligible workers of each row, or <see cref="Missing" />.</summary>
    public CompactColumn<long> Eligible { get; }

    /// <summary>Covered workers of each row, or <see cref="Missing" />.</summary>
    public CompactColumn<long> Covered { get; }

    /// <summary>Standard error of the eligible workers of each row, not a number where none is known; empty where none is known at all.</summary>
    public DecimalColumn EligibleErrors { get; }

    /// <summary>Standard error of the covered workers of each row, not a number where none is known; empty where none is known at all.</summary>
    public DecimalColumn CoveredErrors { get; }

    /// <summary>Basis of each row.</summary>
    public RepeatingColumn<Basis> Bases { get; }

    /// <summary>Source of each row, a position in <see cref="SourceIds" />.</summary>
    public RepeatingColumn<int> Sources { get; }

    /// <inheritdoc />
    public CoverageFact this[int index] => new()
    {
        RegionCode = RegionCodes[Regions[index]],
        Month = new Month(Months[index]),
        Segment = _segments[index],
        Eligible = EligibleOf(index),
        Covered = CoveredOf(index),
        EligibleStandardError = EligibleErrorOf(index),
        CoveredStandardError = CoveredErrorOf(index),
        Basis = Bases[index],
        SourceId = SourceIds[Sources[index]],
    };

    /// <summary>Monthly coverage as columns; what is already such columns is not copied.</summary>
    /// <param name="facts">The rows, in any order.</param>
    /// <returns>The columns.</returns>
    public static CoverageRows Of(IReadOnlyList<CoverageFact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts is CoverageRows rows)
        {
            return rows;
        }

        var builder = new CoverageBuilder(facts.Count);
        foreach (var fact in facts)
        {
            builder.Add(fact);
        }

        return builder.Build();
    }

    /// <summary>Eligible workers of a row; null where they are not known.</summary>
    /// <param name="index">The row.</param>
    /// <returns>Workers.</returns>
    public long? EligibleOf(int index) => Known(Eligible[index]);

    /// <summary>Covered workers of a row; null where they are not known.</summary>
    /// <param name="index">The row.</param>
    /// <returns>Workers.</returns>
    public long? CoveredOf(int index) => Known(Covered[index]);

    /// <summary>Standard error of the eligible workers of a row; null where none is known.</summary>
    /// <param name="index">The row.</param>
    /// <returns>Workers.</returns>
    public double? EligibleErrorOf(int index) => Known(EligibleErrors, index);

    /// <summary>Standard error of the covered workers of a row; null where none is known.</summary>
    /// <param name="index">The row.</param>
    /// <returns>Workers.</returns>
    public double? CoveredErrorOf(int index) => Known(CoveredErrors, index);

    /// <summary>These rows with others laid over them: a row with the key of a row that is here supersedes it.</summary>
    /// <param name="partial">The rows to lay over.</param>
    /// <returns>The rows of both.</returns>
    public CoverageRows MergedWith(CoverageRows partial)
    {
        ArgumentNullException.ThrowIfNull(partial);
        if (partial.Count == 0)
        {
            return this;
        }

        var merged = new CoverageBuilder(Count + partial.Count);
        var there = 0;
        foreach (var row in this)
        {
            var order = 1;
            while (there < partial.Count && (order = Compare(row, partial[there])) > 0)
            {
                merged.Add(partial[there++]);
            }

            if (there == partial.Count || order != 0)
            {
                merged.Add(row);
            }
        }

        for (; there < partial.Count; there++)
        {
            merged.Add(partial[there]);
        }

        return merged.Build();
    }

    /// <inheritdoc />
    public IEnumerator<CoverageFact> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static long? Known(long workers) => workers == Missing ? null : workers;

    private static double? Known(DecimalColumn errors, int index) => errors.Length == 0 || double.IsNaN(errors[index]) ? null : errors[index];

    private static int Compare(CoverageFact left, CoverageFact right)
    {
        var order = left.Month.CompareTo(right.Month);
        order = order != 0 ? order : string.CompareOrdinal(left.RegionCode, right.RegionCode);
        return order != 0 ? order : left.Segment.CompareTo(right.Segment);
    }
}
