using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Store.Rows;

namespace Jamsostek.Graph.Store.Panels;

/// <summary>Writes panels of monthly coverage.</summary>
internal sealed class CoveragePanelWriter : IPanelWriter
{
    private readonly CoverageRows _rows;
    private readonly int[] _regions;
    private readonly ProvenanceDictionary _provenances;
    private readonly SqliteStatement _insert;

    public CoveragePanelWriter(RecordConnection connection, CoverageRows rows)
    {
        _rows = rows;
        _regions = [.. NameDictionary.Numbers(connection, [.. rows.RegionCodes])];
        _provenances = new ProvenanceDictionary(connection);
        _insert = connection.Prepare("INSERT INTO coverage_rows VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    }

    public void Write(long id, FactPanel panel)
    {
        _insert.Bind(1, id);
        for (var row = panel.First; row < panel.First + panel.Count; row++)
        {
            _insert.Bind(2, _regions[_rows.Regions[row]]);
            _insert.Bind(3, FactCode.Of(_rows.Segments[row]));
            _insert.Bind(4, _rows.EligibleOf(row));
            _insert.Bind(5, _rows.CoveredOf(row));
            _insert.Bind(6, _rows.EligibleErrorOf(row));
            _insert.Bind(7, _rows.CoveredErrorOf(row));
            _insert.Bind(8, _provenances.Number(_rows.Bases[row], _rows.SourceIds[_rows.Sources[row]]));
            _insert.Execute();
        }
    }

    public void Dispose() => _insert.Dispose();
}
