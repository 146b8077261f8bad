using Shouldly;

namespace Jamsostek.Graph.Tests.Ingestion;

public sealed class NumberReadingTests
{
    [Theory]
    [InlineData("1710891", "1710891")]
    [InlineData("1.710.891", "1710891")]
    [InlineData("1,710,891", "1710891")]
    [InlineData("38.09", "38.09")]
    [InlineData("38,09", "38.09")]
    [InlineData("1.710,5", "1710.5")]
    [InlineData("1,710.5", "1710.5")]
    [InlineData("0.125", "0.125")]
    [InlineData("1234.567", "1234.567")]
    [InlineData("+7", "7")]
    public void A_decimal_number_with_one_reading_is_accepted(string text, string value) =>
        Import.Target("value", text).OnlyTarget().Value.ShouldBe(decimal.Parse(value));

    [Theory]
    [InlineData("1.500")]
    [InlineData("1,500")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1..5")]
    [InlineData("1.23.456")]
    [InlineData("--5")]
    [InlineData("Rp5")]
    [InlineData("38%")]
    [InlineData("1e5")]
    public void A_decimal_number_with_two_readings_or_none_is_refused(string text) =>
        Import.Target("value", text).Report.Findings.ShouldHaveSingleItem().Code.ShouldBe("NUMBER_FORMAT");

    [Theory]
    [InlineData("651.652", 651_652)]
    [InlineData("651,652", 651_652)]
    [InlineData("651.0", 651)]
    [InlineData("21.800", 21_800)]
    [InlineData("1.710.891", 1_710_891)]
    public void A_whole_number_has_one_reading_where_the_other_is_no_whole_number(string text, long value) =>
        Coverage($"\"{text}\"").Facts!.CoverageObservations.ShouldHaveSingleItem().Registered.ShouldBe(value);

    [Fact]
    public void A_whole_number_that_may_be_651_or_651_thousand_is_refused() =>
        Coverage("651.000").Report.Findings.ShouldHaveSingleItem().Message.ShouldBe("'651.000' is 651 or 651000.");

    [Fact]
    public void Other_numbers_of_the_file_decide_one_with_two_readings()
    {
        Values("1.500", "38,09").ShouldBe([1500m, 38.09m]);
        Values("1.500", "38.09").ShouldBe([1.5m, 38.09m]);
        Values("1,500", "38.09").ShouldBe([1500m, 38.09m]);
    }

    [Fact]
    public void Other_numbers_that_contradict_each_other_decide_nothing() =>
        Import.Csv("t.csv", Import.TargetHeader + Row(2031, "1.500") + Row(2032, "38,09") + Row(2033, "38.09"))
            .Report.Findings.ShouldHaveSingleItem().Code.ShouldBe("NUMBER_FORMAT");

    private static IEnumerable<decimal> Values(string first, string second) =>
        Import.Csv("t.csv", Import.TargetHeader + Row(2031, first) + Row(2032, second)).Facts!.Targets.Select(static t => t.Value);

    private static string Row(int year, string value) => $"11,{year},UCJ,\"{value}\",PERCENT,UCJ,somebody,REPORTED,P-ACEH2\n";

    private static Jamsostek.Graph.Ingestion.IngestionResult Coverage(string registered) =>
        Import.Csv("c.csv", Import.CoverageHeader + $"11,2026-01,ALL,{registered},,,REPORTED,UCJ,EXACT,REPORTED,P-ACEH2\n");
}
