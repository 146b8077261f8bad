using Jamsostek.Graph.Store.Model;

namespace Jamsostek.Graph.Store.Rows;

/// <summary>Finds facts that name a fact which is not in their version.</summary>
internal static class OrphanSearch
{
    /// <summary>Finds the first such fact.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="version">The version.</param>
    /// <param name="lists">Whether to look at lists of keys, which no foreign key guards, or at single keys, to explain what a foreign key refused.</param>
    /// <returns>A sentence; null when every named fact is there.</returns>
    public static string? First(RecordConnection connection, long version, bool lists) =>
        RecordTables.All
            .SelectMany(static table => table.References, static (table, reference) => (table, reference))
            .Where(pair => pair.reference.IsList == lists)
            .Select(pair => First(connection, version, pair.table, pair.reference))
            .FirstOrDefault(static found => found is not null);

    private static string? First(RecordConnection connection, long version, RecordTable table, Reference reference)
    {
        var column = RecordTable.ColumnName(reference.Property);
        var parent = RecordTables.Of(reference.Parent);
        var (from, name) = reference.IsList ? ($"\"{table.Name}\" AS child, json_each(child.\"{column}\") AS item", "item.value") : ($"\"{table.Name}\" AS child", $"child.\"{column}\"");
        using var statement = connection.Prepare(
            $"""
            SELECT child."{RecordTable.ColumnName(table.KeyProperty)}", {name} FROM {from}
            WHERE child.data_version = ?1 AND {name} IS NOT NULL AND NOT EXISTS (
              SELECT 1 FROM "{parent.Name}" AS parent WHERE parent.data_version = ?1 AND parent."{RecordTable.ColumnName(parent.KeyProperty)}" = {name})
            LIMIT 1
            """);
        statement.Bind(1, version);
        return statement.Step()
            ? $"Row '{statement.Text(0)}' of {table.Name} names '{statement.Text(1)}' in {column}, which is not among the {parent.Name}."
            : null;
    }
}
