using System.Buffers;
using System.Text;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Language.Types.Scalars;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Types.Scalars;

public sealed class ScalarWriterTests
{
    private static readonly Schema s_builtIn = new SchemaBuilder().Add("type Query { a: Int b: Float c: String d: Boolean e: ID }").BuildOrThrow();

    [Fact]
    public void Built_in_scalars_write_what_fits_them_without_loss()
    {
        Write("Int", -5).ShouldBe("-5");
        Write("Int", (short)-5).ShouldBe("-5");
        Write("Int", (ushort)5).ShouldBe("5");
        Write("Int", (sbyte)-5).ShouldBe("-5");
        Write("Int", (byte)5).ShouldBe("5");
        Write("Float", 0.1).ShouldBe("0.1");
        Write("Float", 0.5f).ShouldBe("0.5");
        Write("Float", 38.09m).ShouldBe("38.09");
        Write("Float", 7).ShouldBe("7");
        Write("Float", 9007199254740993L).ShouldBe("9007199254740993");
        Write("String", "a\"b").ShouldBe("\"a\\\"b\"");
        Write("Boolean", value: true).ShouldBe("true");
        Write("ID", "x").ShouldBe("\"x\"");
        Write("ID", 7).ShouldBe("\"7\"");
        Write("ID", 7L).ShouldBe("\"7\"");
        Write("ID", Guid.Parse("f81d4fae-7dec-11d0-a765-00a0c91e6bf6")).ShouldBe("\"f81d4fae-7dec-11d0-a765-00a0c91e6bf6\"");
    }

    [Fact]
    public void Standard_scalars_write_their_runtime_values_as_they_are_read()
    {
        Write(StandardScalars.Long, long.MaxValue).ShouldBe("9223372036854775807");
        Write(StandardScalars.Long, 5).ShouldBe("5");
        Write(StandardScalars.Long, 4294967295u).ShouldBe("4294967295");
        Write(StandardScalars.Decimal, 12.50m).ShouldBe("12.50");
        Write(StandardScalars.Decimal, 5L).ShouldBe("5");
        Write(StandardScalars.Date, new DateOnly(2026, 1, 31)).ShouldBe("\"2026-01-31\"");
        Write(StandardScalars.DateTime, new DateTimeOffset(2026, 1, 31, 12, 30, 0, TimeSpan.Zero)).ShouldBe("\"2026-01-31T12:30:00Z\"");
        Write(StandardScalars.DateTime, new DateTimeOffset(2026, 1, 31, 12, 30, 0, 250, TimeSpan.FromHours(7))).ShouldBe("\"2026-01-31T12:30:00.25+07:00\"");
        Write(StandardScalars.YearMonth, new YearMonth(2026, 1)).ShouldBe("\"2026-01\"");
        Write(StandardScalars.Url, new Uri("https://example.org/a b")).ShouldBe("\"https://example.org/a%20b\"");
        Write(StandardScalars.Uuid, Guid.Parse("f81d4fae-7dec-11d0-a765-00a0c91e6bf6")).ShouldBe("\"f81d4fae-7dec-11d0-a765-00a0c91e6bf6\"");
    }

    [Fact]
    public void Types_that_may_not_fit_have_no_writer()
    {
        Coercion("Int").WriterFor<long>().ShouldBeNull();
        Coercion("Int").WriterFor<uint>().ShouldBeNull();
        Coercion("Int").WriterFor<double>().ShouldBeNull();
        Coercion("String").WriterFor<int>().ShouldBeNull();
        Coercion("Boolean").WriterFor<int>().ShouldBeNull();
        StandardScalars.Long.WriterFor<ulong>().ShouldBeNull();
        StandardScalars.Date.WriterFor<string>().ShouldBeNull();
        StandardScalars.YearMonth.WriterFor<DateOnly>().ShouldBeNull();
    }

    [Fact]
    public void Values_without_a_form_on_the_wire_are_refused()
    {
        Problem("Float", double.NaN).ShouldNotBeNull();
        Problem("Float", float.PositiveInfinity).ShouldNotBeNull();
        using var writer = new ResponseWriter();
        StandardScalars.Url.WriterFor<Uri>()!(writer, new Uri("data", UriKind.Relative));
        writer.Problem.ShouldBe("A relative address is no value of this scalar.");
    }

    private static ScalarCoercion Coercion(string scalar) => ((ScalarType)s_builtIn.Types[scalar]).Coercion;

    private static string Write<T>(string scalar, T value) => Write(Coercion(scalar), value);

    private static string Write<T>(ScalarCoercion coercion, T value)
    {
        using var writer = new ResponseWriter();
        coercion.WriterFor<T>()!(writer, value);
        writer.Problem.ShouldBeNull();
        return Encoding.UTF8.GetString(writer.Written.ToArray());
    }

    private static string? Problem<T>(string scalar, T value)
    {
        using var writer = new ResponseWriter();
        Coercion(scalar).WriterFor<T>()!(writer, value);
        return writer.Problem;
    }
}
