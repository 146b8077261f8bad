using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Store.Rows;

namespace Jamsostek.Graph.Store.Panels;

/// <summary>Which panels a version is made of.</summary>
internal static class PanelTable
{
    /// <summary>The panels of a version, by month.</summary>
    public static IReadOnlyList<StoredPanel> Of(RecordConnection connection, long version, string table)
    {
        using var statement = connection.Prepare(
            "SELECT p.id, p.month, p.row_count, p.content_hash FROM version_panels v JOIN panels p ON p.id = v.panel WHERE v.data_version = ?1 AND p.fact_table = ?2 ORDER BY p.month");
        statement.Bind(1, version);
        statement.Bind(2, table);
        var panels = new List<StoredPanel>();
        while (statement.Step())
        {
            panels.Add(new StoredPanel(statement.Int64(0), Month.Parse(statement.Text(1)), statement.Int32(2), statement.Text(3)));
        }

        return panels;
    }

    /// <summary>Makes panels part of a version. Those that are stored already are shared, the others written.</summary>
    /// <param name="connection">The connection, in a transaction that writes.</param>
    /// <param name="version">The version.</param>
    /// <param name="table">The monthly table.</param>
    /// <param name="panels">Its panels.</param>
    /// <param name="writer">Makes, when there is a panel to be written, what writes the rows of a panel under a number.</param>
    /// <param name="written">Is told of rows, written or shared.</param>
    public static void Write(
        RecordConnection connection, long version, string table, IReadOnlyList<FactPanel> panels, Func<IPanelWriter> writer, RowsWritten written)
    {
        using var link = connection.Prepare("INSERT INTO version_panels (data_version, panel) VALUES (?1, ?2)");
        link.Bind(1, version);
        IPanelWriter? rows = null;
        try
        {
            foreach (var panel in panels)
            {
                if (Find(connection, table, panel) is not { } id)
                {
                    id = Add(connection, table, panel);
                    rows ??= writer();
                    rows.Write(id, panel);
                }

                link.Bind(2, id);
                link.Execute();
                written(panel.Count);
            }
        }
        finally
        {
            rows?.Dispose();
        }
    }

    /// <summary>Removes the panels that no version names any more.</summary>
    public static void Prune(RecordConnection connection)
    {
        const string Unnamed = "(SELECT id FROM panels WHERE id NOT IN (SELECT panel FROM version_panels))";
        connection.Execute($"DELETE FROM coverage_rows WHERE panel IN {Unnamed}");
        connection.Execute($"DELETE FROM agency_month_rows WHERE panel IN {Unnamed}");
        connection.Execute($"DELETE FROM panels WHERE id IN {Unnamed}");
    }

    private static long? Find(RecordConnection connection, string table, FactPanel panel)
    {
        using var statement = connection.Prepare("SELECT id FROM panels WHERE fact_table = ?1 AND content_hash = ?2");
        statement.Bind(1, table);
        statement.Bind(2, panel.ContentHash);
        return statement.Step() ? statement.Int64(0) : null;
    }

    private static long Add(RecordConnection connection, string table, FactPanel panel)
    {
        var id = connection.Scalar("SELECT ifnull(max(id), 0) + 1 FROM panels");
        using var statement = connection.Prepare("INSERT INTO panels (id, fact_table, month, row_count, content_hash) VALUES (?1, ?2, ?3, ?4, ?5)");
        statement.Bind(1, id);
        statement.Bind(2, table);
        statement.Bind(3, panel.Month.ToString());
        statement.Bind(4, panel.Count);
        statement.Bind(5, panel.ContentHash);
        statement.Execute();
        return id;
    }
}
