using System.Collections;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Store.Model;

namespace Jamsostek.Graph.Store.Panels;

/// <summary>The dictionary of where rows of panels come from: a basis and a source. It only grows.</summary>
internal sealed class ProvenanceDictionary : IReadOnlyList<(Basis Basis, string SourceId)>
{
    private readonly RecordConnection _connection;
    private readonly Dictionary<(Basis Basis, string SourceId), int> _numbers = [];
    private readonly List<(Basis Basis, string SourceId)> _provenances = [];
    private (Basis Basis, string? SourceId, int Number) _last;

    public ProvenanceDictionary(RecordConnection connection)
    {
        _connection = connection;
        using var statement = connection.Prepare("SELECT id, basis, source_id FROM provenances ORDER BY id");
        while (statement.Step())
        {
            Add((EnumConversion<Basis>.Parse(statement.Text(1)), statement.Text(2)));
        }
    }

    public int Count => _provenances.Count;

    public (Basis Basis, string SourceId) this[int number] => _provenances[number];

    /// <summary>The number of a provenance, which is added when it is new.</summary>
    public int Number(Basis basis, string sourceId)
    {
        // Most rows come from where the row before does.
        if (_last.Basis == basis && ReferenceEquals(_last.SourceId, sourceId))
        {
            return _last.Number;
        }

        if (_numbers.TryGetValue((basis, sourceId), out var number))
        {
            _last = (basis, sourceId, number);
            return number;
        }

        number = Add((basis, sourceId));
        using var insert = _connection.Prepare("INSERT INTO provenances (id, basis, source_id) VALUES (?1, ?2, ?3)");
        insert.Bind(1, number);
        insert.Bind(2, FactCode.Of(basis));
        insert.Bind(3, sourceId);
        insert.Execute();
        return number;
    }

    public IEnumerator<(Basis Basis, string SourceId)> GetEnumerator() => _provenances.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int Add((Basis Basis, string SourceId) provenance)
    {
        _numbers.Add(provenance, _provenances.Count);
        _provenances.Add(provenance);
        return _provenances.Count - 1;
    }
}
