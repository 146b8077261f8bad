using System.Globalization;
using System.Text.Json;

namespace Jamsostek.Graph.Browser.Tests;

/// <summary>How the page is to show a number of the API. The page formats by the browser's tables, this by hand.</summary>
internal static class Shown
{
    /// <summary>A fraction, with one digit.</summary>
    public static string Rate(JsonElement fraction, string culture = "en-GB") =>
        In(culture, Math.Round((decimal)fraction.GetDouble() * 100, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture) + "%");

    /// <summary>A published percentage, with the digits it was published with.</summary>
    public static string Percent(decimal value, string culture = "en-GB") => In(culture, value.ToString("0.######", CultureInfo.InvariantCulture) + "%");

    /// <summary>A number of persons.</summary>
    public static string Count(JsonElement value) => value.ValueKind == JsonValueKind.Null ? "unknown" : value.GetInt64().ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A probability.</summary>
    public static string Chance(JsonElement value) => value.ValueKind == JsonValueKind.Null ? "unknown" : value.GetDouble() switch
    {
        >= 0.995 => "> 99%",
        < 0.005 => "< 1%",
        var odds => Math.Round(odds * 100, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture) + "%",
    };

    private static string In(string culture, string plain) => string.Equals(culture, "id-ID", StringComparison.Ordinal) ? plain.Replace('.', ',') : plain;
}
