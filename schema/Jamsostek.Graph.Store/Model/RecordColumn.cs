using System.Reflection;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Jamsostek.Graph.Store.Model;

/// <summary>One column of a table of facts.</summary>
/// <param name="Name">Name in the database.</param>
/// <param name="Property">The property of the fact.</param>
/// <param name="Conversion">How its values are written as text; null where SQLite stores them as they are.</param>
/// <param name="Item">Position in the list, where each item of a list has a column of its own; else null.</param>
internal sealed record RecordColumn(string Name, PropertyInfo Property, ValueConverter? Conversion, int? Item = null)
{
    /// <summary>The property without Nullable.</summary>
    public Type ValueType { get; } = Nullable.GetUnderlyingType(Property.PropertyType) ?? Property.PropertyType;
}
