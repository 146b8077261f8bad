using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Entities;

/// <summary>Which scalar or enum of the schema stands for a C# type.</summary>
internal static class LeafTypes
{
    private static readonly Dictionary<Type, string> Scalars = new()
    {
        [typeof(string)] = "String",
        [typeof(int)] = "Int",
        [typeof(long)] = "Long",
        [typeof(double)] = "Float",
        [typeof(decimal)] = "Decimal",
        [typeof(bool)] = "Boolean",
        [typeof(DateOnly)] = "Date",
        [typeof(DateTimeOffset)] = "DateTime",
        [typeof(PartialDate)] = "PartialDate",
        [typeof(Month)] = "YearMonth",
    };

    /// <summary>Name of the type in the schema.</summary>
    /// <exception cref="InvalidOperationException">The schema has no type for it.</exception>
    public static string NameOf(Type type) =>
        type.IsEnum ? type.Name
        : Scalars.TryGetValue(type, out var scalar) ? scalar
        : throw new InvalidOperationException($"The schema has no scalar for '{type}'.");
}
