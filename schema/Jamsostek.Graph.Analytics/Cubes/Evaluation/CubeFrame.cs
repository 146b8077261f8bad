using System.Collections.Concurrent;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Scanning;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>The ordered rows of an answer, all pages of it, and what was worked out of them since. Shared between requests; safe to read from any thread.</summary>
internal sealed class CubeFrame(RowTable table)
{
    private readonly ConcurrentDictionary<string, object> _derived = new(StringComparer.Ordinal);

    public RowTable Table => table;

    /// <summary>The whole of the scope.</summary>
    public RowRef Totals { get; } = new(table.Sets.Length - 1, 0);

    /// <summary>Bytes of the sums, about.</summary>
    public long Bytes { get; } = 1_024 + table.Rows.LongLength * 8 + table.Sets.Sum(static set => Size(set.Cells));

    /// <summary>Something that follows from the rows, made once.</summary>
    public T Derived<T>(string key, Func<T> make)
        where T : class => (T)_derived.GetOrAdd(key, _ => make());

    public BaselineTable Versus(Baseline to, Func<ScanRequest, ScanOutcome> scan) => Derived($"versus {to}", () => Evaluation.Versus.Of(table, to, scan));

    private static long Size(Cells cells) => (long)cells.Count * ((cells.Keys.Length * 4) + 8 + (cells.Sums.Count(static sums => sums.Length > 0) * 12) + (cells.BasisFacts.Length > 0 ? 128 : 0));
}
