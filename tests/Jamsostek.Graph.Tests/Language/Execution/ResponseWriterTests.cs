using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Jamsostek.Graph.Language.Execution;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Execution;

public sealed class ResponseWriterTests
{
    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("Aceh", "\"Aceh\"")]
    [InlineData("a\"b\\c/d", "\"a\\\"b\\\\c/d\"")]
    [InlineData("\n\r\t\b\f\0\u001f\u007f", "\"\\n\\r\\t\\b\\f\\u0000\\u001f\u007f\"")]
    [InlineData("é – 😀", "\"é – 😀\"")]
    [InlineData("<script>", "\"<script>\"")]
    public void Strings_are_escaped_as_JSON_asks_and_no_further(string value, string json) => Write(writer => writer.WriteString(value)).ShouldBe(json);

    [Fact]
    public void A_lone_surrogate_is_replaced() => Write(writer => writer.WriteString("\ud83d!")).ShouldBe("\"\ufffd!\"");

    [Fact]
    public void Any_string_reads_back_as_it_was()
    {
        var text = ArbMap.Default.GeneratorFor<string>().Where(value => value is not null).ListOf().Select(parts => string.Concat(parts));
        Prop.ForAll(text.ToArbitrary(), value =>
        {
            var json = Write(writer => writer.WriteString(value));
            return JsonDocument.Parse(json).RootElement.GetString() == Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(value));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_character_that_is_not_plain_is_found_at_every_place_of_a_string_of_every_length()
    {
        char[] special = ['"', '\\', '\n', '\u001f', '\u007f', '\u0080', 'é', '\u0120', '\u0122', '\u015c', '\u2028', '\uff22'];
        for (var length = 0; length <= 40; length++)
        {
            var plain = new string([.. Enumerable.Range(0, length).Select(static at => (char)(' ' + (at * 7 % 95))).Select(static character => character is '"' or '\\' ? '~' : character)]);
            Write(writer => writer.WriteString(plain)).ShouldBe($"\"{plain}\"");
            foreach (var (at, character) in Enumerable.Range(0, length).SelectMany(at => special.Select(character => (at, character))))
            {
                var value = plain[..at] + character + plain[(at + 1)..];
                JsonDocument.Parse(Write(writer => writer.WriteString(value))).RootElement.GetString().ShouldBe(value);
            }
        }
    }

    [Theory]
    [InlineData(0d, "0")]
    [InlineData(-0d, "-0")]
    [InlineData(0.1, "0.1")]
    [InlineData(38.09, "38.09")]
    [InlineData(1e300, "1E+300")]
    [InlineData(5e-324, "5E-324")]
    [InlineData(146542264d, "146542264")]
    public void Doubles_are_as_short_as_they_can_be(double value, string json) => Write(writer => writer.WriteDouble(value)).ShouldBe(json);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void What_is_no_finite_number_is_refused(double value)
    {
        using var writer = new ResponseWriter();
        writer.WriteDouble(value);
        writer.Problem.ShouldBe($"{value} is not a finite number, and JSON has no other.");
        writer.Length.ShouldBe(0);
    }

    [Fact]
    public void Other_values_are_written_in_full()
    {
        Write(writer => writer.WriteInt64(long.MinValue)).ShouldBe("-9223372036854775808");
        Write(writer => writer.WriteDecimal(38.090m)).ShouldBe("38.090");
        Write(writer => writer.WriteDecimal(decimal.MinValue)).ShouldBe("-79228162514264337593543950335");
        Write(writer => writer.WriteBoolean(true)).ShouldBe("true");
        Write(writer => writer.WriteNull()).ShouldBe("null");
        Write(writer => writer.WriteQuoted(new DateOnly(2025, 2, 28), "yyyy-MM-dd")).ShouldBe("\"2025-02-28\"");
        Write(writer => writer.WriteQuoted(Guid.Empty)).ShouldBe("\"00000000-0000-0000-0000-000000000000\"");
    }

    [Fact]
    public void What_was_written_since_a_mark_can_be_taken_back_over_many_buffers()
    {
        using var writer = new ResponseWriter();
        var expected = new StringBuilder();
        for (var i = 0; i < 200; i++)
        {
            var kept = new string((char)('a' + (i % 26)), 331 * (i % 7));
            writer.WriteString(kept);
            expected.Append('"').Append(kept).Append('"');
            var mark = writer.Mark;
            writer.WriteString(new string('x', 1777 * (i % 90)));
            writer.Refuse("not this");
            writer.RollBack(mark);
            writer.Problem.ShouldBeNull();
            writer.Length.ShouldBe(expected.Length);
        }

        Encoding.UTF8.GetString(writer.Written).ShouldBe(expected.ToString());
    }

    [Fact]
    public void Appending_joins_what_two_writers_wrote()
    {
        using var first = new ResponseWriter();
        using var second = new ResponseWriter();
        first.WriteString(new string('a', 10_000));
        second.WriteString(new string('b', 300_000));
        first.Append(second);
        Encoding.UTF8.GetString(first.Written).ShouldBe($"\"{new string('a', 10_000)}\"\"{new string('b', 300_000)}\"");
    }

    [Fact]
    public void Over_its_limit_a_writer_takes_no_more_memory()
    {
        using var writer = new ResponseWriter(limit: 100_000);
        for (var i = 0; i < 1_000; i++)
        {
            writer.WriteString(new string('é', 5_000));
            writer.WriteInt64(i);
        }

        writer.IsOverLimit.ShouldBeTrue();
        writer.Length.ShouldBeLessThan(500_000);
    }

    private static string Write(Action<ResponseWriter> write)
    {
        using var writer = new ResponseWriter();
        write(writer);
        return Encoding.UTF8.GetString(writer.Written);
    }
}
