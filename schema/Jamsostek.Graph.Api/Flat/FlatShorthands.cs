using System.Globalization;
using Jamsostek.Graph.Api.Cubes;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Flat;

/// <summary>The short ways to write what is an object in GraphQL.</summary>
internal static class FlatShorthands
{
    /// <summary>Months: <c>latest</c>, or periods as answers call them, <c>2025-06</c>, <c>2025-Q2</c>, <c>2025-S1</c>, <c>2025</c>, and from one to another with a slash.</summary>
    /// <returns>Null when it is none of these.</returns>
    public static ValueNode? During(string text)
    {
        if (text.Equals("latest", StringComparison.OrdinalIgnoreCase))
        {
            return FlatLiterals.Object("latest", new BooleanValueNode(0, 0, true));
        }

        string[] ends = text.Split('/');
        return ends.Length <= 2 && Months(ends[0]) is var (from, _) && Months(ends[^1]) is var (_, to)
            ? FlatLiterals.Object("between", FlatLiterals.Object([new("from", FlatLiterals.Text($"{from}")), new("to", FlatLiterals.Text($"{to}"))]))
            : null;
    }

    /// <summary>A data version: its number, or a moment.</summary>
    public static ValueNode AsOf(string text) => FlatLiterals.Object(text.All(char.IsAsciiDigit) ? "version" : "knownAt", FlatLiterals.Text(text));

    /// <summary>An order: <c>-coverageRate,province.name</c>, the first key first, a minus for the largest first.</summary>
    public static ValueNode Order(CubeDeclaration cube, string text) =>
        FlatLiterals.List(text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(key => OrderKey(cube, key)));

    private static ValueNode OrderKey(CubeDeclaration cube, string text)
    {
        bool isDescending = text.StartsWith('-');
        string[] path = text.TrimStart('-', '+', ' ').Split('.');
        path[0] = FieldOf(cube, path[0]);
        ValueNode value = new EnumValueNode(0, 0, isDescending ? "DESC" : "ASC");
        foreach (var name in path.Reverse())
        {
            value = FlatLiterals.Object(name, value);
        }

        return value;
    }

    /// <summary>The field of a measure or dimension that is named by its code.</summary>
    private static string FieldOf(CubeDeclaration cube, string name) =>
        cube.Measure(name) is { } measure ? CubeNames.Field(measure.Code) : cube.Dimension(name) is { } dimension ? CubeNames.Field(dimension.Code) : name;

    private static (Month From, Month To)? Months(string text)
    {
        if (Month.TryParse(text, out var month))
        {
            return (month, month);
        }

        if (text.Length < 4 || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1 or > 9998)
        {
            return null;
        }

        var (grain, first) = text[4..].ToUpperInvariant() switch
        {
            "" => (TimeGrain.Year, 1),
            ['-', 'Q', var quarter and >= '1' and <= '4'] => (TimeGrain.Quarter, (3 * (quarter - '1')) + 1),
            ['-', 'S', var semester and >= '1' and <= '2'] => (TimeGrain.Semester, (6 * (semester - '1')) + 1),
            _ => (TimeGrain.Month, 0),
        };
        return first == 0 ? null : (new Month(year, first), grain.Last(new Month(year, first)));
    }
}
