using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Filtering;

namespace Jamsostek.Graph.Api.Entities;

/// <summary>The input types that hold the operations of a filter on a leaf, and the enum of sort directions.</summary>
internal static class OperationInputs
{
    /// <summary>Name of the enum of sort directions.</summary>
    public const string SortEnum = "SortEnumType";

    private static readonly (string Name, string Description)[] Ordered =
    [
        ("gt", "Greater than (for dates: later than)."),
        ("ngt", "Not greater than; true for a missing value."),
        ("gte", "Greater than or equal to."),
        ("ngte", "Not greater than or equal to; true for a missing value."),
        ("lt", "Less than (for dates: earlier than)."),
        ("nlt", "Not less than; true for a missing value."),
        ("lte", "Less than or equal to."),
        ("nlte", "Not less than or equal to; true for a missing value."),
    ];

    private static readonly (string Name, string Description)[] Texts =
    [
        ("contains", "Holds this text. Null is refused (HC0026)."),
        ("ncontains", "Does not hold this text; true for a missing value."),
        ("startsWith", "Begins with this text."),
        ("nstartsWith", "Does not begin with this text; true for a missing value."),
        ("endsWith", "Ends with this text."),
        ("nendsWith", "Does not end with this text; true for a missing value."),
    ];

    /// <summary>Name of the input type for a C# type.</summary>
    public static string NameFor(Type type) => $"{LeafTypes.NameOf(type)}OperationFilterInput";

    /// <summary>Name of the input type for a list of leaves.</summary>
    public static string ListNameFor(Type type) => $"List{NameFor(type)}";

    /// <summary>Defines the operations on a leaf.</summary>
    public static void Define(SchemaText text, Type type)
    {
        if (type == typeof(string))
        {
            DefineText(text);
            return;
        }

        text.DefineLeaf(type);
        var (input, leaf) = (NameFor(type), LeafTypes.NameOf(type));
        text.Define(input, $"Conditions on a value of type `{leaf}`; all that are given must hold.", $"input {input}", body =>
        {
            DefineEquality(body, leaf);
            if (type != typeof(bool))
            {
                DefineMembership(body, type.IsEnum ? $"[{leaf}!]" : $"[{leaf}]");
            }

            if (type != typeof(bool) && !type.IsEnum)
            {
                foreach (var (name, description) in Ordered)
                {
                    body.Member(name, $": {leaf}", description);
                }
            }
        });
    }

    /// <summary>Defines the operations on text.</summary>
    public static void DefineText(SchemaText text) =>
        text.Define(TextFilter.TypeName, "Conditions on a text, without regard to case and accents; all that are given must hold.", $"input {TextFilter.TypeName}", static body =>
        {
            DefineBoolean(body, TextFilter.TypeName);
            DefineEquality(body, "String");
            foreach (var (name, description) in Texts[..2])
            {
                body.Member(name, ": String", description);
            }

            DefineMembership(body, "[String]");
            foreach (var (name, description) in Texts[2..])
            {
                body.Member(name, ": String", description);
            }
        });

    /// <summary>Defines the operations on ids.</summary>
    public static void DefineId(SchemaText text) =>
        text.Define(IdFilter.TypeName, "Conditions on an id; all that are given must hold.", $"input {IdFilter.TypeName}", static body =>
        {
            DefineEquality(body, "ID");
            DefineMembership(body, "[ID]");
        });

    /// <summary>Defines the conditions on a list of leaves.</summary>
    public static void DefineList(SchemaText text, Type type)
    {
        Define(text, type);
        DefineListOf(text, ListNameFor(type), NameFor(type));
    }

    /// <summary>Defines the conditions on a list whose items have a filter.</summary>
    public static void DefineListOf(SchemaText text, string name, string itemFilter) =>
        text.Define(name, "Conditions on the items of a list; all that are given must hold.", $"input {name}", body =>
        {
            body.Member("all", $": {itemFilter}", "Every item passes; true for an empty list.");
            body.Member("none", $": {itemFilter}", "No item passes.");
            body.Member("some", $": {itemFilter}", "At least one item passes.");
            body.Member("any", ": Boolean", "True: the list has items; false: it is empty.");
        });

    /// <summary>Defines <c>and</c> and <c>or</c> of a filter.</summary>
    public static void DefineBoolean(SchemaText body, string filter)
    {
        body.Member("and", $": [{filter}!]", "All of these hold. An empty list filters nothing.");
        body.Member("or", $": [{filter}!]", "At least one of these holds. An empty list filters nothing.");
    }

    /// <summary>Defines the enum of sort directions.</summary>
    public static void DefineSortEnum(SchemaText text) =>
        text.Define(SortEnum, "Which way a key orders. Missing values stand last either way.", $"enum {SortEnum}", static body =>
        {
            body.Member("ASC", "", "Smallest first; texts from A to Z.");
            body.Member("DESC", "", "Largest first; texts from Z to A.");
        });

    private static void DefineEquality(SchemaText body, string leaf)
    {
        body.Member("eq", $": {leaf}", "Equal to this; null finds missing values.");
        body.Member("neq", $": {leaf}", "Not equal to this, so true for a missing value; null finds values that are there.");
    }

    private static void DefineMembership(SchemaText body, string list)
    {
        body.Member("in", $": {list}", "One of these. An empty list finds nothing.");
        body.Member("nin", $": {list}", "None of these. An empty list finds everything.");
    }
}
