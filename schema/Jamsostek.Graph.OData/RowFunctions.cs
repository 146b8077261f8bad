using Jamsostek.Graph.Api.Flat;

namespace Jamsostek.Graph.OData;

/// <summary>The functions of <c>$filter</c> and <c>$orderby</c> (OData 4.0, URL conventions, section 5.1.1.4); of a missing value each is missing, which its caller sees to.</summary>
internal static class RowFunctions
{
    private static readonly Dictionary<(string Name, int Arguments), Func<FlatValue[], FlatValue>> All = new()
    {
        [("contains", 2)] = static given => FlatValue.Of(given[0].Text.Contains(given[1].Text, StringComparison.Ordinal)),
        [("startswith", 2)] = static given => FlatValue.Of(given[0].Text.StartsWith(given[1].Text, StringComparison.Ordinal)),
        [("endswith", 2)] = static given => FlatValue.Of(given[0].Text.EndsWith(given[1].Text, StringComparison.Ordinal)),
        [("length", 1)] = static given => FlatValue.Of((long)given[0].Text.Length),
        [("indexof", 2)] = static given => FlatValue.Of((long)given[0].Text.IndexOf(given[1].Text, StringComparison.Ordinal)),
        [("substring", 2)] = static given => Substring(given[0].Text, given[1].Whole, int.MaxValue),
        [("substring", 3)] = static given => Substring(given[0].Text, given[1].Whole, given[2].Whole),
        [("tolower", 1)] = static given => FlatValue.Of(given[0].Text.ToLowerInvariant()),
        [("toupper", 1)] = static given => FlatValue.Of(given[0].Text.ToUpperInvariant()),
        [("trim", 1)] = static given => FlatValue.Of(given[0].Text.Trim()),
        [("concat", 2)] = static given => FlatValue.Of(given[0].Text + given[1].Text),
        [("year", 1)] = static given => FlatValue.Of((long)given[0].Day.Year),
        [("month", 1)] = static given => FlatValue.Of((long)given[0].Day.Month),
        [("day", 1)] = static given => FlatValue.Of((long)given[0].Day.Day),
        [("round", 1)] = static given => given[0].Type == FlatType.Whole ? given[0] : RowArithmetic.Finite(Math.Round(given[0].Fraction, MidpointRounding.AwayFromZero)),
        [("floor", 1)] = static given => given[0].Type == FlatType.Whole ? given[0] : RowArithmetic.Finite(Math.Floor(given[0].Fraction)),
        [("ceiling", 1)] = static given => given[0].Type == FlatType.Whole ? given[0] : RowArithmetic.Finite(Math.Ceiling(given[0].Fraction)),
    };

    /// <summary>Finds a function by its name and the number of its arguments; null when it is not known here.</summary>
    public static Func<FlatValue[], FlatValue>? Find(string name, int arguments) => All.GetValueOrDefault((name, arguments));

    private static FlatValue Substring(string text, long first, long length)
    {
        var begin = (int)Math.Clamp(first, 0, text.Length);
        return FlatValue.Of(text.Substring(begin, (int)Math.Clamp(length, 0, text.Length - begin)));
    }
}
