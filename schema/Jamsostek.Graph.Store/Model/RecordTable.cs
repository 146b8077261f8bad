using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace Jamsostek.Graph.Store.Model;

/// <summary>A table of facts: its declaration, from which the database model, the writing and the reading of rows all come.</summary>
internal abstract class RecordTable(string name, Type factType, string keyProperty, IReadOnlyList<Reference> references)
{
    /// <summary>The shadow property that says which version a row belongs to.</summary>
    public const string Version = "DataVersion";

    /// <summary>The shadow property that keeps the order of the rows.</summary>
    public const string Ordinal = "Ordinal";

    /// <summary>Name in the database.</summary>
    public string Name { get; } = name;

    /// <summary>Type of the facts.</summary>
    public Type FactType { get; } = factType;

    /// <summary>The property that other tables name a fact by.</summary>
    public string KeyProperty { get; } = keyProperty;

    /// <summary>The columns and lists that name facts of other tables.</summary>
    public IReadOnlyList<Reference> References { get; } = references;

    /// <summary>Declares the table to EF Core, without its references.</summary>
    public abstract void Configure(ModelBuilder model);

    /// <summary>Number of rows that a record has for the table.</summary>
    public abstract int Count(FactSet facts);

    /// <summary>Writes all rows that a record has for the table.</summary>
    public abstract void Write(RecordConnection connection, long version, FactSet facts, RowsWritten written);

    /// <summary>Column name of a property.</summary>
    public static string ColumnName(string property) => property switch
    {
        "Start" => "starts_on",
        "End" => "ends_on",
        _ => string.Concat(property.Select(static (c, i) => i > 0 && char.IsUpper(c) ? $"_{char.ToLowerInvariant(c)}" : char.ToLowerInvariant(c).ToString())),
    };
}
