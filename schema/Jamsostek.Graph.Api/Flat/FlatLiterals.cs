using System.Buffers;
using System.Globalization;
using System.Text;
using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Language.Parsing;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api.Flat;

/// <summary>
/// Texts of an address as literals of the type that is wanted there: enum values and names in either writing, lists with commas, <c>null</c>, and anything that begins with a bracket as
/// GraphQL writes it. What does not fit becomes a literal all the same, so that the type says why it does not.
/// </summary>
internal static class FlatLiterals
{
    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    // An address has a few kilobytes at most: the server refuses longer ones.
    private static readonly ParserLimits Limits = new() { MaxBytes = 1 << 16, MaxTokens = 5_000, MaxDepth = 30 };

    /// <summary>Whether a text is a list or an object as GraphQL writes it.</summary>
    public static bool IsWritten(string text) => text.AsSpan().TrimStart() is ['{' or '[', ..];

    /// <summary>Reads a list or an object as GraphQL writes it.</summary>
    /// <returns>Null, and why, when it is none.</returns>
    public static ValueNode? Parse(string text, out string? problem)
    {
        var node = DocumentParser.ParseConstValue(Encoding.UTF8.GetBytes(text), Limits, out var error);
        problem = error?.Message;
        return node;
    }

    /// <summary>A text as a literal of a type.</summary>
    public static ValueNode Of(GraphQLType type, string text) => type.Nullable switch
    {
        _ when text == "null" => new NullValueNode(0, 0),
        ListType list => List(text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(item => Of(list.Element, item))),
        EnumType @enum => Enum(@enum, text),
        ScalarType scalar => Scalar(scalar.Name, text),
        _ => Text(text),
    };

    /// <summary>An object.</summary>
    public static ObjectValueNode Object(params IEnumerable<KeyValuePair<string, ValueNode>> fields) =>
        new(0, 0, [.. fields.Select(static field => new ObjectFieldNode(0, 0, new NameNode(0, 0, field.Key), field.Value))]);

    /// <summary>An object of one field.</summary>
    public static ObjectValueNode Object(string field, ValueNode value) => Object(KeyValuePair.Create(field, value));

    /// <summary>A list.</summary>
    public static ListValueNode List(IEnumerable<ValueNode> items) => new(0, 0, [.. items]);

    /// <summary>A text.</summary>
    public static StringValueNode Text(string text) => new(0, 0, text, isBlock: false);

    /// <summary>A value of an enum: <c>COVERAGE_RATE</c>, in any case, or as the field of that name, <c>coverageRate</c>.</summary>
    private static ValueNode Enum(EnumType type, string text)
    {
        var value = type.Values.ContainsKey(text) ? text
            : type.Values.Keys.FirstOrDefault(known => known.Equals(text, StringComparison.OrdinalIgnoreCase) || Names.FromUpper(known).Equals(text, StringComparison.OrdinalIgnoreCase)) ?? text;
        return IsName(value) ? new EnumValueNode(0, 0, value) : Text(value);
    }

    private static ValueNode Scalar(string type, string text) => type switch
    {
        "Boolean" when bool.TryParse(text, out var truth) => new BooleanValueNode(0, 0, truth),
        "Int" or "Long" when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => new IntValueNode(0, 0, whole.ToString(CultureInfo.InvariantCulture)),
        "Float" or "Decimal" when decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) => new FloatValueNode(0, 0, text.TrimStart('+')),
        _ => Text(text),
    };

    private static bool IsName(string text) => text.Length > 0 && !char.IsAsciiDigit(text[0]) && !text.AsSpan().ContainsAnyExcept(NameCharacters);
}
