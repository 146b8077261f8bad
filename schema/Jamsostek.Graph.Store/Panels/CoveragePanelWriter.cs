using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Store.Rows;

namespace Jamsostek.Graph.Store.Panels;

/// <summary>Writes panels of monthly coverage.</summary>
internal sealed class CoveragePanelWriter : IPanelWriter
{
    private readonly CoverageRows _facts;
    private readonly Dictionary<string, int> _regions;
    private readonly ProvenanceDictionary _provenances;
    private readonly SqliteStatement _insert;

    public CoveragePanelWriter(RecordConnection connection, CoverageRows facts)
    {
        _facts = facts;
        string[] regions = [.. facts.Select(static fact => fact.RegionCode).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _regions = regions.Zip(NameDictionary.Numbers(connection, regions)).ToDictionary(static pair => pair.First, static pair => pair.Second, StringComparer.Ordinal);
        _provenances = new ProvenanceDictionary(connection);
        _insert = connection.Prepare("INSERT INTO coverage_rows VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    }

    public void Write(long id, FactPanel panel)
    {
        _insert.Bind(1, id);
        foreach (var fact in _facts.AsSpan().Slice(panel.First, panel.Count))
        {
            _insert.Bind(2, _regions[fact.RegionCode]);
            _insert.Bind(3, FactCode.Of(fact.Segment));
            _insert.Bind(4, fact.Eligible);
            _insert.Bind(5, fact.Covered);
            _insert.Bind(6, fact.EligibleStandardError);
            _insert.Bind(7, fact.CoveredStandardError);
            _insert.Bind(8, _provenances.Number(fact.Basis, fact.SourceId));
            _insert.Execute();
        }
    }

    public void Dispose() => _insert.Dispose();
}
