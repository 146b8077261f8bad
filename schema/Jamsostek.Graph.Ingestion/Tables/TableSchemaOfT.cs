using Jamsostek.Graph.Ingestion.Reporting;
using Jamsostek.Graph.Ingestion.Sheets;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>A table whose rows become facts of one type.</summary>
/// <typeparam name="T">The fact.</typeparam>
internal sealed class TableSchema<T> : TableSchema
    where T : class
{
    private readonly Func<RowReader, T> _bind;
    private readonly Func<T, string> _key;
    private readonly Func<FactSet, IReadOnlyList<T>> _rows;

    private TableSchema(string name, ColumnSet columns, IReadOnlyList<string> keyColumns, Func<RowReader, T> bind, Func<T, string> key, Func<FactSet, IReadOnlyList<T>> rows)
        : base(name, columns.Columns, keyColumns)
    {
        _bind = bind;
        _key = key;
        _rows = rows;
    }

    /// <summary>Declares a table.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="keyColumns">Its key columns, joined by commas.</param>
    /// <param name="rows">Its rows in a record.</param>
    /// <param name="key">The key of a fact.</param>
    /// <param name="declare">Declares the columns and says how a row becomes a fact.</param>
    public static TableSchema<T> Declare(string name, string keyColumns, Func<FactSet, IReadOnlyList<T>> rows, Func<T, string> key, Func<ColumnSet, Func<RowReader, T>> declare)
    {
        var columns = new ColumnSet();
        var bind = declare(columns);
        return new TableSchema<T>(name, columns, keyColumns.Split(','), bind, key, rows);
    }

    public override IEnumerable<string> KeysIn(FactSet facts) => _rows(facts).Select(_key);

    public override void Read(Sheet sheet, ReadContext context)
    {
        var rows = context.RowsOf<T>();
        var reader = new RowReader(this, sheet, context);
        var count = 0;
        foreach (var row in sheet.Rows)
        {
            count++;
            if (!reader.MoveTo(row))
            {
                continue;
            }

            var fact = _bind(reader);
            if (!reader.IsGood)
            {
                continue;
            }

            var key = _key(fact);
            var place = new ReadPlace(sheet.File, row.Number);
            if (context.TryClaim(Name, key, place, out var first))
            {
                rows.Add(new ReadRow<T>(fact, place));
            }
            else
            {
                context.Log.Add(FindingCodes.DuplicateKey, new Place(sheet.File, row.Number, string.Join(", ", KeyColumns), key), key, first.Row, first.File);
            }
        }

        context.Log.AddRows(Name, count);
    }
}
