using System.Collections.Concurrent;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Store.Panels;

/// <summary>
/// Knows the monthly tables of the versions in memory, so that a version made of the same panels shares them instead of holding a million rows of its own.
/// It keeps nothing alive. Safe to use from several threads.
/// </summary>
internal sealed class PanelCache
{
    private readonly ConcurrentDictionary<string, (string Content, WeakReference<object> Rows)> _tables = new(StringComparer.Ordinal);

    /// <summary>The rows of a version's table: those in memory where its panels are the same, else read.</summary>
    public T Read<T>(RecordConnection connection, long version, string table, Func<RecordConnection, IReadOnlyList<StoredPanel>, T> read)
        where T : class
    {
        var panels = PanelTable.Of(connection, version, table);
        var content = string.Concat(panels.Select(static panel => panel.ContentHash));
        if (_tables.TryGetValue(table, out var known) && known.Content == content && known.Rows.TryGetTarget(out var rows))
        {
            return (T)rows;
        }

        var fresh = read(connection, panels);
        _tables[table] = (content, new WeakReference<object>(fresh));
        return fresh;
    }

    /// <summary>Remembers rows that were published.</summary>
    public void Keep(string table, object rows, IReadOnlyList<FactPanel> panels) =>
        _tables[table] = (string.Concat(panels.Select(static panel => panel.ContentHash)), new WeakReference<object>(rows));
}
