using System.Globalization;
using Jamsostek.Graph.Semantics.Facts;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Jamsostek.Graph.Store.Model;

/// <summary>How values that SQLite has no type for are written: dates as ISO 8601, decimals as their exact digits, enumerations as codes, lists as JSON arrays.</summary>
internal static class Conversions
{
    /// <summary>Finds the conversion of a type.</summary>
    /// <param name="type">The type, without Nullable.</param>
    /// <returns>The conversion to text; null for texts and for the types that SQLite stores itself.</returns>
    public static ValueConverter? Of(Type type) => type switch
    {
        _ when type == typeof(DateOnly) => new ValueConverter<DateOnly, string>(
            static value => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            static text => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        _ when type == typeof(PartialDate) => new ValueConverter<PartialDate, string>(static value => value.ToString(), static text => PartialDate.Parse(text)),
        _ when type == typeof(Month) => new ValueConverter<Month, string>(static value => value.ToString(), static text => Month.Parse(text)),
        _ when type == typeof(decimal) => new ValueConverter<decimal, string>(
            static value => value.ToString(CultureInfo.InvariantCulture),
            static text => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)),
        _ when type == typeof(DateTimeOffset) => new ValueConverter<DateTimeOffset, string>(
            static value => value.ToString("O", CultureInfo.InvariantCulture),
            static text => DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture)),
        _ when type == typeof(FactList<string>) => new TextListConversion(),
        { IsEnum: true } => Make(typeof(EnumConversion<>), type),
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(FactList<>) && type.GetGenericArguments()[0].IsEnum =>
            Make(typeof(EnumListConversion<>), type.GetGenericArguments()[0]),
        _ => null,
    };

    private static ValueConverter Make(Type conversion, Type argument) => (ValueConverter)Activator.CreateInstance(conversion.MakeGenericType(argument))!;
}
