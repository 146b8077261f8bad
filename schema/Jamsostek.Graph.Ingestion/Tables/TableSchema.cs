using Jamsostek.Graph.Ingestion.Sheets;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>A table that can be read: its name, its columns and how a row becomes a fact.</summary>
/// <param name="name">Name: that of its resource in a data package and of its file.</param>
/// <param name="columns">Its columns.</param>
/// <param name="keyColumns">Names of the columns that make a row one and the same.</param>
internal abstract class TableSchema(string name, IReadOnlyList<Column> columns, IReadOnlyList<string> keyColumns)
{
    public string Name { get; } = name;

    public IReadOnlyList<Column> Columns { get; } = columns;

    public IReadOnlyList<string> KeyColumns { get; } = keyColumns;

    /// <summary>The keys of its rows in a record.</summary>
    public abstract IEnumerable<string> KeysIn(FactSet facts);

    /// <summary>Reads the rows of a sheet into the context.</summary>
    public abstract void Read(Sheet sheet, ReadContext context);

    /// <summary>The columns that every file of the table must have and this header lacks.</summary>
    public virtual IReadOnlyList<string> Missing(IReadOnlyCollection<string> header) =>
        [.. Columns.Where(c => c.IsRequired && !header.Contains(c.Name)).Select(static c => c.Name)];
}
