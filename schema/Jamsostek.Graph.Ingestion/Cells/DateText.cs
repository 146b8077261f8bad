using Jamsostek.Graph.Ingestion.Reporting;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Cells;

/// <summary>A date as text, or what is wrong with it.</summary>
/// <param name="Date">The date, where nothing is wrong.</param>
/// <param name="Problem">The code to report it under; null where nothing is wrong.</param>
/// <param name="Particulars">The particulars of the report.</param>
internal readonly record struct DateText(PartialDate Date, FindingCode? Problem, object[] Particulars)
{
    private const int FirstYear = 1945;
    private const int LastYear = 2100;
    private const string AnyHint = "Write 2023-10-25, 2023-10 or 2023.";

    /// <summary>date = 4digit [ "-" 2digit [ "-" 2digit ] ]</summary>
    public static DateText Read(string text)
    {
        if (!HasForm(text))
        {
            return new DateText(default, FindingCodes.DateFormat, [text, "yyyy-mm-dd, yyyy-mm or yyyy", HintFor(text)]);
        }

        if (!PartialDate.TryParse(text, out var date))
        {
            return new DateText(default, FindingCodes.DateImpossible, [$"There is no date {text}."]);
        }

        return date.Year is < FirstYear or > LastYear
            ? new DateText(default, FindingCodes.DateImpossible, [$"{text} lies outside {FirstYear} to {LastYear}."])
            : new DateText(date, null, []);
    }

    private static bool HasForm(string text)
    {
        if (text.Length is not (4 or 7 or 10))
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (i is 4 or 7 ? text[i] != '-' : !char.IsAsciiDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Spells out what 25/10/2023 or 3.4.2023 may mean.</summary>
    private static string HintFor(string text)
    {
        var parts = text.Split('/', '.', '-');
        if (parts is not [{ Length: 1 or 2 }, { Length: 1 or 2 }, { Length: 4 }])
        {
            return AnyHint;
        }

        var (first, second, year) = (parts[0].PadLeft(2, '0'), parts[1].PadLeft(2, '0'), parts[2]);
        string[] readings = [.. new[] { $"{year}-{second}-{first}", $"{year}-{first}-{second}" }.Distinct().Where(static t => PartialDate.TryParse(t, out _))];
        return readings.Length == 0 ? AnyHint : $"Write {string.Join(" or ", readings)}.";
    }
}
