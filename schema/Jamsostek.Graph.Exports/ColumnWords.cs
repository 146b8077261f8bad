using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Exports;

/// <summary>What types and units are called where columns are described.</summary>
public static class ColumnWords
{
    /// <summary>The name of a type.</summary>
    /// <param name="type">The type.</param>
    /// <returns><c>string</c>, <c>integer</c>, <c>number</c>, <c>date</c>, <c>boolean</c>, as a Frictionless table schema has them.</returns>
    public static string Type(FlatType type) => type switch
    {
        FlatType.Whole => "integer",
        FlatType.Fraction => "number",
        FlatType.Day => "date",
        FlatType.Truth => "boolean",
        _ => "string",
    };

    /// <summary>The name of a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns><c>persons</c>, <c>IDR</c>, <c>fraction</c> and so on.</returns>
    public static string Unit(ValueUnit unit) => unit switch
    {
        ValueUnit.Idr => "IDR",
        ValueUnit.IdrPerCase => "IDR per case",
        _ => unit.ToString().ToLowerInvariant(),
    };
}
