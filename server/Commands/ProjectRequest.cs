using System.Globalization;
using Jamsostek.Graph.Projections.Outlooks;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Server.Commands;

/// <summary>What is to be projected.</summary>
/// <param name="PanelPath">File with the panel.</param>
/// <param name="Horizon">Periods ahead, months or years as the panel has them.</param>
/// <param name="Targets">Rates and when they are due.</param>
/// <param name="OutputPath">File to write.</param>
internal sealed record ProjectRequest(string PanelPath, int Horizon, IReadOnlyList<Milestone> Targets, string OutputPath)
{
    /// <summary>Reads <c>0.95@2026-12</c>, <c>95%@2026-12</c> or <c>0.95@2026</c>, which is the year's end; null where a text is none.</summary>
    public static Milestone? TargetOf(string text)
    {
        if (text.Split('@') is not [var rateText, var dueText])
        {
            return null;
        }

        bool isPercent = rateText.EndsWith('%');
        bool isNumber = double.TryParse(isPercent ? rateText[..^1] : rateText, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number);
        double rate = isPercent ? number / 100 : number;
        bool isYear = dueText.Length == 4 && int.TryParse(dueText, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1945 and <= 2200;
        return isNumber && rate is > 0 and <= 1 && Month.TryParse(isYear ? dueText + "-12" : dueText, out var due) ? new Milestone(rate, due) : null;
    }
}
