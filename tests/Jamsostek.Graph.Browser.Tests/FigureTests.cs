using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using Shouldly;

namespace Jamsostek.Graph.Browser.Tests;

public sealed class FigureTests(Scene scene)
{
    [Theory]
    [InlineData("en", "en-GB")]
    [InlineData("id", "id-ID")]
    public async Task The_country_at_a_glance_shows_what_the_API_answers(string language, string culture)
    {
        var country = (await scene.Site.AskAsync("{ indonesia { latestCoverage { publishedPercent } labour { informalRate } } }")).GetProperty("indonesia");
        await using var visitor = await Visitor.ComeAsync(scene.Browser, scene.Site);
        await visitor.GoAsync($"/?lang={language}");

        (await Figure(visitor, "coverage")).ShouldBe(Percent(country.GetProperty("latestCoverage").GetProperty("publishedPercent").GetDecimal(), culture));
        (await Figure(visitor, "informal")).ShouldBe(Percent(decimal.Round((decimal)country.GetProperty("labour").GetProperty("informalRate").GetDouble() * 100, 1), culture));
    }

    [Fact]
    public async Task Provinces_are_ranked_as_the_API_ranks_them_and_those_without_a_figure_are_named()
    {
        var answer = await scene.Site.AskAsync("{ provinces(first: 100) { nodes { shortName latestCoverage { rate } } } }");
        var provinces = answer.GetProperty("provinces").GetProperty("nodes").EnumerateArray().ToArray();
        var expected = provinces.Where(static one => HasCoverage(one)).OrderByDescending(static one => one.GetProperty("latestCoverage").GetProperty("rate").GetDouble()).Select(Name).Take(3);
        await using var visitor = await Visitor.ComeAsync(scene.Browser, scene.Site);
        await visitor.GoAsync("/");

        var names = await visitor.Page.GetByRole(AriaRole.Region, new() { Name = "Provinces, ranked" }).Locator("tbody th").AllInnerTextsAsync();
        names.Take(3).ShouldBe(expected);
        string missing = await visitor.Page.GetByText("No coverage figure was found for").InnerTextAsync();
        provinces.Where(static one => !HasCoverage(one)).Select(Name).ShouldAllBe(name => missing.Contains(name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_newcomer_finds_the_coverage_of_Aceh_and_where_it_comes_from()
    {
        var coverage = (await scene.Site.AskAsync("""{ region(code: "11") { latestCoverage { publishedPercent observation { source { key title } } } } }""")).GetProperty("region").GetProperty("latestCoverage");
        var source = coverage.GetProperty("observation").GetProperty("source");
        await using var visitor = await Visitor.ComeAsync(scene.Browser, scene.Site);
        await visitor.GoAsync("/");
        await visitor.Page.GetByRole(AriaRole.Combobox, new() { Name = "Find a region" }).PressSequentiallyAsync("aceh");
        await visitor.Page.GetByRole(AriaRole.Option, new() { Name = "Aceh", Exact = true }).WaitForAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.WaitForURLAsync("**/region/11");
        await visitor.SettleAsync();

        (await Figure(visitor, "coverage")).ShouldBe(Percent(coverage.GetProperty("publishedPercent").GetDecimal(), "en-GB"));
        string key = source.GetProperty("key").GetString()!;
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = key }).First.HoverAsync();
        await Assertions.Expect(visitor.Page.Locator(".card:popover-open b")).ToHaveTextAsync(source.GetProperty("title").GetString()!);
        await visitor.Page.Locator(".card:popover-open").GetByRole(AriaRole.Link, new() { Name = $"Sources: {key}" }).ClickAsync();
        await visitor.Page.WaitForURLAsync($"**/sources?source={key}");
        visitor.ShouldHaveSeenNoTrouble();
    }

    [Fact]
    public async Task What_nobody_published_is_shown_as_unknown()
    {
        await using var visitor = await Visitor.ComeAsync(scene.Browser, scene.Site);
        await visitor.GoAsync("/region/16");

        (await Figure(visitor, "coverage")).ShouldBe("unknown");
        (await visitor.Page.GetByText("That is unknown, not zero.").CountAsync()).ShouldBe(1);
    }

    private static Task<string> Figure(Visitor visitor, string name) => visitor.Page.Locator($"[data-figure={name}]").InnerTextAsync();

    // The program under test formats by the browser's tables, this one by hand.
    private static string Percent(decimal value, string culture)
    {
        string plain = value.ToString("0.######", CultureInfo.InvariantCulture) + "%";
        return string.Equals(culture, "id-ID", StringComparison.Ordinal) ? plain.Replace('.', ',') : plain;
    }

    private static bool HasCoverage(JsonElement province) => province.GetProperty("latestCoverage").ValueKind == JsonValueKind.Object;

    private static string Name(JsonElement province) => province.GetProperty("shortName").GetString()!;
}
