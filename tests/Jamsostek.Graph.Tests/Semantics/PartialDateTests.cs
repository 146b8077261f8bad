using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Semantics;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2023", Precision.Year, "2023-01-01", "2023-12-31")]
    [InlineData("2024-02", Precision.Month, "2024-02-01", "2024-02-29")]
    [InlineData("2023-10-25", Precision.Day, "2023-10-25", "2023-10-25")]
    public void A_date_keeps_the_precision_it_was_written_with(string text, Precision precision, string first, string last)
    {
        var date = PartialDate.Parse(text);

        (date.Precision, $"{date.First:yyyy-MM-dd}", $"{date.Last:yyyy-MM-dd}").ShouldBe((precision, first, last));
        date.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("23")]
    [InlineData("2023-2")]
    [InlineData("2023-13")]
    [InlineData("2023-02-30")]
    [InlineData("2023/02")]
    [InlineData("0000")]
    public void What_is_no_date_is_not_read(string? text)
    {
        PartialDate.TryParse(text, out _).ShouldBeFalse();
        Should.Throw<FormatException>(() => PartialDate.Parse(text!)).Message.ShouldBe($"'{text}' is not a date of the form yyyy, yyyy-MM or yyyy-MM-dd.");
    }

    [Fact]
    public void Dates_are_ordered_by_their_first_day_and_the_less_exact_comes_first()
    {
        string[] ordered = ["2024", "2024-01", "2024-01-01", "2024-01-02", "2024-02", "2025"];
        var dates = ordered.Select(PartialDate.Parse).ToList();

        dates.AsEnumerable().Reverse().Order().Select(static d => d.ToString()).ShouldBe(ordered);
        (dates[0] < dates[1] && dates[1] <= dates[1] && dates[2] > dates[1] && dates[2] >= dates[2]).ShouldBeTrue();
    }
}
