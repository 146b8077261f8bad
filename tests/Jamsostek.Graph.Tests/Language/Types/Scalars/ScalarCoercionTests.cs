using System.Globalization;
using System.Text;
using System.Text.Json;
using Jamsostek.Graph.Language.Parsing;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Language.Types.Scalars;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Types.Scalars;

public sealed class ScalarCoercionTests
{
    private static readonly Schema s_builtIn = new SchemaBuilder().Add("type Query { a: Int b: Float c: String d: Boolean e: ID }").BuildOrThrow();

    [Theory]
    [InlineData("Int", "0", "0")]
    [InlineData("Int", "-2147483648", "-2147483648")]
    [InlineData("Int", "2147483647", "2147483647")]
    [InlineData("Float", "1", "1")]
    [InlineData("Float", "-1.5e-3", "-0.0015")]
    [InlineData("Float", "9007199254740993", "9007199254740992")]
    [InlineData("String", "\"\"", "")]
    [InlineData("String", "\"a\\u00e9\"", "aé")]
    [InlineData("Boolean", "true", "True")]
    [InlineData("Boolean", "false", "False")]
    [InlineData("ID", "\"x\"", "x")]
    [InlineData("ID", "4", "4")]
    [InlineData("ID", "-4", "-4")]
    [InlineData("ID", "123456789012345678901234567890", "123456789012345678901234567890")]
    [InlineData("Long", "9223372036854775807", "9223372036854775807")]
    [InlineData("Long", "-9223372036854775808", "-9223372036854775808")]
    [InlineData("Decimal", "12.50", "12.50")]
    [InlineData("Decimal", "79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("Decimal", "1e3", "1000")]
    [InlineData("Date", "\"2024-02-29\"", "2024-02-29")]
    [InlineData("DateTime", "\"2026-01-31T12:30:00Z\"", "2026-01-31T12:30:00.0000000+00:00")]
    [InlineData("DateTime", "\"2026-01-31t12:30:00.25z\"", "2026-01-31T12:30:00.2500000+00:00")]
    [InlineData("DateTime", "\"2026-01-31T12:30:00+07:00\"", "2026-01-31T12:30:00.0000000+07:00")]
    [InlineData("DateTime", "\"2026-01-31T12:30:00.1234567-09:30\"", "2026-01-31T12:30:00.1234567-09:30")]
    [InlineData("YearMonth", "\"2026-01\"", "2026-01")]
    [InlineData("YearMonth", "\"0001-12\"", "0001-12")]
    [InlineData("URL", "\"https://example.org/a?b=c#d\"", "https://example.org/a?b=c#d")]
    [InlineData("URL", "\"mailto:a@example.org\"", "mailto:a@example.org")]
    [InlineData("UUID", "\"F81D4FAE-7dec-11d0-a765-00a0c91e6bf6\"", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6")]
    public void Values_are_read_the_same_from_literals_and_from_JSON(string scalar, string text, string expected)
    {
        Literal(scalar, text).ShouldBe(expected);
        Json(scalar, text).ShouldBe(expected);
    }

    [Theory]
    [InlineData("Int", "1.0", "1")]
    [InlineData("Int", "-2e3", "-2000")]
    [InlineData("Long", "9.0", "9")]
    [InlineData("Long", "1e18", "1000000000000000000")]
    [InlineData("ID", "4.0", "4")]
    [InlineData("ID", "1e3", "1000")]
    public void A_JSON_number_with_an_empty_fraction_is_whole_but_a_float_literal_is_not(string scalar, string text, string expected)
    {
        Json(scalar, text).ShouldBe(expected);
        Literal(scalar, text).ShouldStartWith("expected ");
    }

    [Theory]
    [InlineData("Int", "2147483648 -2147483649 1.5 \"1\" true 1e400 99999999999999999999999999999999", "expected a whole number between -2147483648 and 2147483647")]
    [InlineData("Long", "9223372036854775808 -9223372036854775809 1.5 \"1\" false", "expected a whole number between -9223372036854775808 and 9223372036854775807")]
    [InlineData("Float", "1e400 -1e400 \"1\" \"NaN\" true", "expected a number that fits into 64 bits")]
    [InlineData("Decimal", "1e29 79228162514264337593543950336 \"1\" true", "expected a decimal number between -79228162514264337593543950335 and 79228162514264337593543950335")]
    [InlineData("String", "1 true [] {} 1.5", "expected a string")]
    [InlineData("Boolean", "1 0 \"true\" []", "expected true or false")]
    [InlineData("ID", "true [] {} 1.5", "expected a string or a whole number")]
    [InlineData("Date", "\"2026-02-29\" \"2026-1-31\" \"2026-01-31T00:00:00Z\" \"\" \"26-01-31\" \"٢٠٢٦-01-31\" 20260131", "expected a date such as \"2026-01-31\"")]
    [InlineData("DateTime", "\"2026-01-31T12:30:00\" \"2026-01-31\" \"2026-01-31T12:30:00.Z\" \"2026-01-31T25:00:00Z\" \"2026-01-31_12:30:00Z\" \"2026-01-31T12:30Z\" \"2026-01-31T12:30:00+7\" \"2026-01-31T12:30:00+15:00\" \"Z\" \"\" 1", "expected a date and time with an offset such as \"2026-01-31T12:30:00+07:00\"")]
    [InlineData("YearMonth", "\"2026-13\" \"2026-1\" \"2026\" \"2026-01-01\" \"0000-01\" 202601", "expected a month such as \"2026-01\"")]
    [InlineData("URL", "\"/data\" \"example.org\" \"\" \"1:x\" \"//example.org\" 1", "expected an absolute address such as \"https://example.org/\"")]
    [InlineData("UUID", "\"f81d4fae7dec11d0a76500a0c91e6bf6\" \"{f81d4fae-7dec-11d0-a765-00a0c91e6bf6}\" \"\" 1", "expected an identifier such as \"f81d4fae-7dec-11d0-a765-00a0c91e6bf6\"")]
    public void Other_values_are_refused_with_what_was_expected(string scalar, string texts, string problem)
    {
        foreach (var text in texts.Split(' '))
        {
            Literal(scalar, text).ShouldBe(problem, text);
            Json(scalar, text).ShouldBe(problem, text);
        }
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_no_string()
    {
        Json("String", "\"\\ud800\"").ShouldBe("expected a string");
        Json("ID", "\"\\udc00\"").ShouldBe("expected a string or a whole number");
    }

    [Fact]
    public void An_enum_literal_is_no_scalar() => Literal("String", "ABC").ShouldBe("expected a string");

    private static ScalarCoercion Coercion(string scalar) => scalar switch
    {
        "Long" => StandardScalars.Long,
        "Decimal" => StandardScalars.Decimal,
        "Date" => StandardScalars.Date,
        "DateTime" => StandardScalars.DateTime,
        "YearMonth" => StandardScalars.YearMonth,
        "URL" => StandardScalars.Url,
        "UUID" => StandardScalars.Uuid,
        _ => ((ScalarType)s_builtIn.Types[scalar]).Coercion,
    };

    private static string Literal(string scalar, string text)
    {
        var node = DocumentParser.ParseValue(Encoding.UTF8.GetBytes(text), ParserLimits.Default, out _)!;
        return Coercion(scalar).TryReadLiteral(node, out var value, out var problem) ? Text(value) : problem!;
    }

    private static string Json(string scalar, string text)
    {
        using var document = JsonDocument.Parse(text);
        return Coercion(scalar).TryReadJson(document.RootElement, out var value, out var problem) ? Text(value) : problem!;
    }

    private static string Text(object? value) => value switch
    {
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.ToString("O", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
