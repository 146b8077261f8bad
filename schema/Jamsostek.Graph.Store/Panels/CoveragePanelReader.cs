using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Store.Model;

namespace Jamsostek.Graph.Store.Panels;

/// <summary>Reads the monthly coverage of a version.</summary>
internal static class CoveragePanelReader
{
    private const string Rows =
        "SELECT region, segment, eligible, covered, eligible_standard_error, covered_standard_error, provenance FROM coverage_rows WHERE panel = ?1";

    public static CoverageRows Read(RecordConnection connection, IReadOnlyList<StoredPanel> panels)
    {
        if (panels.Count == 0)
        {
            return CoverageRows.Of([]);
        }

        var names = NameDictionary.Read(connection);
        var provenances = new ProvenanceDictionary(connection);
        var rows = new CoverageBuilder(panels.Sum(static panel => panel.Count));
        using var statement = connection.Prepare(Rows);
        foreach (var panel in panels)
        {
            statement.Bind(1, panel.Id);
            while (statement.Step())
            {
                var (basis, sourceId) = provenances[statement.Int32(6)];
                rows.Add(
                    names[statement.Int32(0)]!, panel.Month, EnumConversion<WorkerSegment>.Parse(statement.Text(1)),
                    (statement.IsNull(2) ? null : statement.Int64(2), statement.IsNull(4) ? null : statement.Double(4)),
                    (statement.IsNull(3) ? null : statement.Int64(3), statement.IsNull(5) ? null : statement.Double(5)),
                    basis, sourceId);
            }

            statement.Reset();
        }

        return rows.Build();
    }
}
