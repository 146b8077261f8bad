using System.Collections.Concurrent;
using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Scanning;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>The ordered rows of an answer, all pages of it, and what was worked out of them since. Shared between requests; safe to read from any thread.</summary>
internal sealed class CubeFrame(RowTable table)
{
    private ConcurrentDictionary<string, object>? _derived;

    public RowTable Table => table;

    /// <summary>The whole of the scope.</summary>
    public RowRef Totals { get; } = new(table.Sets.Length, 0);

    /// <summary>Bytes of the sums, about.</summary>
    public long Bytes { get; } = 1_024 + table.Rows.LongLength * 8 + Size(table.Sets);

    /// <summary>Something that follows from the rows, made once.</summary>
    public T Derived<T>(string key, Func<T> make)
        where T : class => (T)LazyInitializer.EnsureInitialized(ref _derived, static () => new(StringComparer.Ordinal)).GetOrAdd(key, _ => make());

    public BaselineTable Versus(Baseline to, Func<ScanRequest, ScanOutcome> scan) => Derived($"versus {to}", () => Evaluation.Versus.Of(table, to, scan));

    private static long Size(ImmutableArray<GroupingSet> sets)
    {
        var bytes = 0L;
        foreach (var set in sets)
        {
            if (set.Kept.IsEmpty)
            {
                continue;
            }

            var sums = 0;
            foreach (var sum in set.Cells.Sums)
            {
                sums += sum.Length > 0 ? 1 : 0;
            }

            bytes += (long)set.Cells.Count * ((set.Cells.Keys.Length * 4) + 8 + (sums * 12) + (set.Cells.BasisFacts.Length > 0 ? 128 : 0));
        }

        return bytes;
    }
}
