using Jamsostek.Graph.Ingestion.Reporting;
using Jamsostek.Graph.Ingestion.Sheets;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>A monthly table: so many rows that each is checked when it is read, and only what is kept of it stays in memory.</summary>
/// <param name="name">Name.</param>
/// <param name="columns">Its columns.</param>
/// <param name="keyColumns">Names of the columns that make a row one and the same.</param>
internal abstract class MonthlyTable(string name, IReadOnlyList<Column> columns, IReadOnlyList<string> keyColumns) : TableSchema(name, columns, keyColumns)
{
    public sealed override void Read(Sheet sheet, ReadContext context)
    {
        var keys = context.MonthKeysOf(Name);
        var reader = new RowReader(this, sheet, context);
        var rows = 0;
        foreach (var row in sheet.Rows)
        {
            rows++;
            if (reader.MoveTo(row))
            {
                Read(reader, context, keys);
            }
        }

        context.Log.AddRows(Name, rows);
    }

    /// <summary>Reads, checks and keeps one row.</summary>
    protected abstract void Read(RowReader row, ReadContext context, MonthKeys keys);

    /// <summary>Claims the key of a row; reports it where an earlier row has it.</summary>
    protected bool Claim(RowReader row, ReadContext context, MonthKeys keys, string about, Month month, WorkerSegment? segment = null)
    {
        if (keys.TryClaim(about, month, (int)(segment ?? WorkerSegment.All), row.Place, out var first))
        {
            return true;
        }

        var key = segment is { } part ? $"{about}/{month}/{FactCode.Of(part)}" : $"{about}/{month}";
        context.Log.Add(FindingCodes.DuplicateKey, new Place(row.Place.File, row.Place.Row, string.Join(", ", KeyColumns), key), key, first.Row, first.File);
        return false;
    }

    /// <summary>Reports a part that is more than its whole.</summary>
    protected static bool IsPart(RowReader row, ReadContext context, string part, long? partValue, string whole, long? wholeValue)
    {
        if (partValue is not { } less || wholeValue is not { } more || less <= more)
        {
            return true;
        }

        context.Log.Add(FindingCodes.PartExceedsWhole, new Place(row.Place.File, row.Place.Row, part, $"{less}"), part, less, whole, more);
        return false;
    }
}
