using System.Collections;

namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>Monthly coverage ordered by month, region code and segment. Immutable.</summary>
public sealed class CoverageRows : IReadOnlyList<CoverageFact>
{
    private readonly CoverageFact[] _rows;
    private readonly Lazy<IReadOnlyList<FactPanel>> _panels;

    private CoverageRows(CoverageFact[] rows)
    {
        _rows = rows;
        _panels = new(() => CoveragePanels.Of(_rows));
    }

    /// <summary>Its months, each with the hash of its rows; computed when they are first asked for.</summary>
    public IReadOnlyList<FactPanel> Panels => _panels.Value;

    /// <inheritdoc />
    public int Count => _rows.Length;

    /// <inheritdoc />
    public CoverageFact this[int index] => _rows[index];

    /// <summary>Orders rows; what is ordered already is not copied.</summary>
    /// <param name="facts">The rows, in any order.</param>
    /// <returns>The rows in order.</returns>
    public static CoverageRows Of(IReadOnlyList<CoverageFact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts is CoverageRows rows)
        {
            return rows;
        }

        CoverageFact[] ordered = [.. facts];
        if (!IsOrdered(ordered))
        {
            Array.Sort(ordered, Compare);
        }

        return new CoverageRows(ordered);
    }

    /// <summary>The rows as a span.</summary>
    /// <returns>A view, no copy.</returns>
    public ReadOnlySpan<CoverageFact> AsSpan() => _rows;

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

        var merged = new List<CoverageFact>(Count + partial.Count);
        var (here, there) = (0, 0);
        while (here < Count && there < partial.Count)
        {
            var order = Compare(_rows[here], partial._rows[there]);
            merged.Add(order < 0 ? _rows[here] : partial._rows[there]);
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }

        merged.AddRange(_rows.AsSpan(here));
        merged.AddRange(partial._rows.AsSpan(there));
        return new CoverageRows([.. merged]);
    }

    /// <inheritdoc />
    public IEnumerator<CoverageFact> GetEnumerator() => ((IEnumerable<CoverageFact>)_rows).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _rows.GetEnumerator();

    private static int Compare(CoverageFact left, CoverageFact right)
    {
        var order = left.Month.CompareTo(right.Month);
        order = order != 0 ? order : string.CompareOrdinal(left.RegionCode, right.RegionCode);
        return order != 0 ? order : left.Segment.CompareTo(right.Segment);
    }

    private static bool IsOrdered(CoverageFact[] rows)
    {
        for (var i = 1; i < rows.Length; i++)
        {
            if (Compare(rows[i - 1], rows[i]) > 0)
            {
                return false;
            }
        }

        return true;
    }
}
