using System.Globalization;
using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Server.Embedding;

/// <summary>Numbers as people read them, in English or Indonesian.</summary>
internal sealed class EmbedNumbers(bool isIndonesian)
{
    private readonly NumberFormatInfo _format = isIndonesian
        ? new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", PercentDecimalSeparator = ",", PercentGroupSeparator = ".", PercentPositivePattern = 1, PercentNegativePattern = 1 }
        : new NumberFormatInfo { PercentPositivePattern = 1, PercentNegativePattern = 1 };

    /// <summary>A value of a column. A missing one is a dash, never 0.</summary>
    public string Write(FlatValue value, ValueUnit? unit) => value switch
    {
        { IsKnown: false } => "–",
        { Type: FlatType.Whole } => value.Whole.ToString(unit is null ? "0" : "N0", _format),
        { Type: FlatType.Fraction } when unit == ValueUnit.Fraction => Percent(value.Fraction),
        { Type: FlatType.Fraction } => value.Fraction.ToString("#,0.##", _format),
        { Type: FlatType.Day } => value.Day.ToString("O", CultureInfo.InvariantCulture),
        { Type: FlatType.Truth } => value.Truth ? isIndonesian ? "ya" : "yes" : isIndonesian ? "tidak" : "no",
        _ => value.Text,
    };

    /// <summary>A share as a percentage.</summary>
    public string Percent(double share) => share.ToString("P1", _format);
}
