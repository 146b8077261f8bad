using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Store.Rows;

namespace Jamsostek.Graph.Store.Panels;

/// <summary>Writes panels of months of agencies, from columns and without an object for each row.</summary>
internal sealed class AgencyMonthPanelWriter : IPanelWriter
{
    private readonly AgencyMonthColumns _columns;
    private readonly int[] _agencies;
    private readonly ProvenanceDictionary _provenances;
    private readonly SqliteStatement _insert;

    public AgencyMonthPanelWriter(RecordConnection connection, AgencyMonthColumns columns)
    {
        _columns = columns;
        _agencies = NameDictionary.Numbers(connection, columns.AgencyCodes);
        _provenances = new ProvenanceDictionary(connection);
        _insert = connection.Prepare("INSERT INTO agency_month_rows VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    }

    public void Write(long id, FactPanel panel)
    {
        _insert.Bind(1, id);
        for (var row = panel.First; row < panel.First + panel.Count; row++)
        {
            _insert.Bind(2, _agencies[_columns.Agencies[row]]);
            Bind(3, _columns.NonAsnWorkers[row]);
            Bind(4, _columns.EnrolledWorkers[row]);
            Bind(5, _columns.BudgetIdr[row]);
            Bind(6, _columns.PaidIdr[row]);
            _insert.Bind(7, _provenances.Number(_columns.Bases[row], _columns.SourceIds[_columns.Sources[row]]));
            _insert.Execute();
        }
    }

    public void Dispose() => _insert.Dispose();

    private void Bind(int index, long value)
    {
        if (value == AgencyMonthColumns.Missing)
        {
            _insert.BindNull(index);
        }
        else
        {
            _insert.Bind(index, value);
        }
    }
}
