namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>A column of a table: what datapackage.json says about it, in code.</summary>
/// <param name="name">Name in the header.</param>
/// <param name="type">Frictionless type: string, integer, number, boolean or date.</param>
/// <param name="isRequired">Whether every row needs a value.</param>
internal abstract class Column(string name, string type, bool isRequired)
{
    public string Name { get; } = name;

    public string Type { get; } = type;

    public bool IsRequired { get; } = isRequired;

    /// <summary>Place among the columns of its table.</summary>
    public int Index { get; init; }

    /// <summary>The table whose key it holds.</summary>
    public string? Reference { get; init; }

    /// <summary>The codes it may hold; none where it is not coded.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>Whether it holds several values joined by semicolons.</summary>
    public bool IsList { get; init; }

    public bool IsNumeric => Type is "integer" or "number";

    public bool IsWhole => Type == "integer";
}
