using System.Collections.Immutable;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Store.Rows;

namespace Jamsostek.Graph.Store.Panels;

/// <summary>Reads the months of agencies of a version straight into columns.</summary>
internal static class AgencyMonthPanelReader
{
    private const string Rows =
        "SELECT agency, ifnull(non_asn_workers, -1), ifnull(enrolled_workers, -1), ifnull(budget_idr, -1), ifnull(paid_idr, -1), provenance FROM agency_month_rows WHERE panel = ?1";

    public static AgencyMonthColumns Read(RecordConnection connection, IReadOnlyList<StoredPanel> panels)
    {
        if (panels.Count == 0)
        {
            return AgencyMonthColumns.Of([]);
        }

        var count = panels.Sum(static panel => panel.Count);
        var columns = new AgencyMonthArrays(
            [], [], new int[count], new int[count], new int[count], new int[count], new long[count], new long[count], new Basis[count], new int[count]);
        var row = 0;
        using var statement = connection.Prepare(Rows);
        foreach (var panel in panels)
        {
            columns.Months.AsSpan(row, panel.Count).Fill(panel.Month.Index);
            statement.Bind(1, panel.Id);
            while (statement.Step())
            {
                Read(statement, columns, row++);
            }

            statement.Reset();
        }

        return Named(connection, columns, panels);
    }

    /// <summary>Agency and source are numbers of the dictionaries as yet.</summary>
    private static void Read(SqliteStatement statement, AgencyMonthArrays columns, int row)
    {
        columns.Agencies[row] = statement.Int32(0);
        columns.NonAsnWorkers[row] = statement.Int32(1);
        columns.EnrolledWorkers[row] = statement.Int32(2);
        columns.BudgetIdr[row] = statement.Int64(3);
        columns.PaidIdr[row] = statement.Int64(4);
        columns.Sources[row] = statement.Int32(5);
    }

    private static AgencyMonthColumns Named(RecordConnection connection, AgencyMonthArrays columns, IReadOnlyList<StoredPanel> panels)
    {
        var provenances = new ProvenanceDictionary(connection);
        for (var row = 0; row < columns.Sources.Length; row++)
        {
            columns.Bases[row] = provenances[columns.Sources[row]].Basis;
        }

        var agencies = Replace(columns.Agencies, NameDictionary.Read(connection));
        var sources = Replace(columns.Sources, [.. provenances.Select(static provenance => provenance.SourceId)]);
        var first = 0;
        foreach (var panel in panels)
        {
            AgencyOrder.Restore(columns, first, panel.Count);
            first += panel.Count;
        }

        return new AgencyMonthColumns(columns with { AgencyCodes = agencies, SourceIds = sources });
    }

    /// <summary>Puts, in place of the number of a name, its position among the names that occur, which are returned in ordinal order.</summary>
    private static ImmutableArray<string> Replace(int[] column, string?[] names)
    {
        var occurs = new bool[names.Length];
        foreach (var number in column)
        {
            occurs[number] = true;
        }

        ImmutableArray<string> used = [.. names.Where((_, number) => occurs[number]).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var places = Array.ConvertAll(names, name => name is null ? -1 : used.BinarySearch(name, StringComparer.Ordinal));
        for (var row = 0; row < column.Length; row++)
        {
            column[row] = places[column[row]];
        }

        return used;
    }
}
