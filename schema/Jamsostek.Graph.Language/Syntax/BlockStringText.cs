namespace Jamsostek.Graph.Language.Syntax;

/// <summary>How a value is written as a block string (specification, section 2.10.4).</summary>
internal static class BlockStringText
{
    private const int LongestSingleLine = 70;

    /// <summary>
    /// Whether reading the value's block string gives the value back. It does not when the value has carriage returns,
    /// begins or ends with a blank line, or has several lines with an indentation in common.
    /// </summary>
    public static bool CanHold(string value)
    {
        if (value.Length == 0)
        {
            return true;
        }

        if (value.Contains('\r', StringComparison.Ordinal))
        {
            return false;
        }

        var lines = value.Split('\n');
        return !IsBlank(lines[0]) && !IsBlank(lines[^1])
            && (lines.Length == 1 || Array.Exists(lines, line => !IsBlank(line) && !IsIndented(line)));
    }

    /// <summary>The block string with its triple quotes, lines parted by LF, without the indentation of its place.</summary>
    /// <param name="value">A value that a block string can hold.</param>
    public static string From(string value)
    {
        var endsInQuote = value.EndsWith('"');
        var takesLines = value.Contains('\n', StringComparison.Ordinal) || value.Length > LongestSingleLine || endsInQuote || value.EndsWith('\\');

        // The first line of a single-line value keeps its white space only if it follows the quotes.
        var before = takesLines && (value.Contains('\n', StringComparison.Ordinal) || !IsIndented(value)) ? "\n" : "";
        return $"\"\"\"{before}{value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal)}{(takesLines ? "\n" : "")}\"\"\"";
    }

    private static bool IsBlank(string line) => line.AsSpan().IndexOfAnyExcept(' ', '\t') < 0;

    private static bool IsIndented(string line) => line.Length > 0 && line[0] is ' ' or '\t';
}
