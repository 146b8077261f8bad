using System.Globalization;

namespace Jamsostek.Graph.Ingestion.Cells;

/// <summary>The readings of a number written as text: with a decimal dot and with a decimal comma. Either may be impossible.</summary>
/// <param name="Dot">Its value where the dot stands before the decimals.</param>
/// <param name="Comma">Its value where the comma does.</param>
internal readonly record struct NumberText(decimal? Dot, decimal? Comma)
{
    /// <summary>Both readings of a text.</summary>
    public static NumberText Of(string text) => new(Read(text, '.', ','), Read(text, ',', '.'));

    /// <summary>These readings without those that are no whole numbers.</summary>
    public NumberText Whole() => new(WholeOrNone(Dot), WholeOrNone(Comma));

    /// <summary>The format that this text proves: the one reading that is possible, where the other is not.</summary>
    public NumberFormat Proves => (Dot, Comma) switch
    {
        (not null, null) => NumberFormat.DecimalDot,
        (null, not null) => NumberFormat.DecimalComma,
        _ => NumberFormat.Unknown,
    };

    /// <summary>The value under a format, or the only possible one.</summary>
    public decimal? Value(NumberFormat format) => format switch
    {
        NumberFormat.DecimalDot => Dot,
        NumberFormat.DecimalComma => Comma,
        _ => Dot == Comma ? Dot : null,
    };

    private static decimal? WholeOrNone(decimal? value) => value is { } v && decimal.IsInteger(v) ? v : null;

    /// <summary>number = [ "-" | "+" ] ( digits | group3 ) [ point digits ], where group3 = 1*3digit 1*( group 3digit ) and does not begin with zero.</summary>
    private static decimal? Read(string text, char point, char group)
    {
        var body = text.AsSpan().TrimStart("+-");
        if (text.Length - body.Length > 1)
        {
            return null;
        }

        var at = body.IndexOf(point);
        var whole = at < 0 ? body : body[..at];
        if (at >= 0 && !IsDigits(body[(at + 1)..]))
        {
            return null;
        }

        if (whole.Contains(group) ? !IsGrouped(whole, group) : !IsDigits(whole))
        {
            return null;
        }

        var plain = text.Replace(group.ToString(), "", StringComparison.Ordinal).Replace(point, '.');
        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');

    private static bool IsGrouped(ReadOnlySpan<char> text, char group)
    {
        var first = true;
        foreach (var range in text.Split(group))
        {
            var part = text[range];
            if (!IsDigits(part) || (first ? part.Length > 3 || part[0] == '0' : part.Length != 3))
            {
                return false;
            }

            first = false;
        }

        return true;
    }
}
