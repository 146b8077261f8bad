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
        var facts = new List<CoverageFact>(panels.Sum(static panel => panel.Count));
        using var statement = connection.Prepare(Rows);
        foreach (var panel in panels)
        {
            statement.Bind(1, panel.Id);
            while (statement.Step())
            {
                var (basis, sourceId) = provenances[statement.Int32(6)];
                facts.Add(new CoverageFact
                {
                    RegionCode = names[statement.Int32(0)]!,
                    Month = panel.Month,
                    Segment = EnumConversion<WorkerSegment>.Parse(statement.Text(1)),
                    Eligible = statement.IsNull(2) ? null : statement.Int64(2),
                    Covered = statement.IsNull(3) ? null : statement.Int64(3),
                    EligibleStandardError = statement.IsNull(4) ? null : statement.Double(4),
                    CoveredStandardError = statement.IsNull(5) ? null : statement.Double(5),
                    Basis = basis,
                    SourceId = sourceId,
                });
            }

            statement.Reset();
        }

        return CoverageRows.Of(facts);
    }
}
