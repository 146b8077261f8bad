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
        var country = (await scene.Site.AskAsync("{ indonesia(scope: { during: { latest: true } }) { coverage { coverageRate } latestCoverage { publishedPercent } labour { informalRate } } }")).GetProperty("indonesia");
        await using var visitor = await Visitor.ComeAsync(scene.Browser, scene.Site);
        await visitor.GoAsync($"/?lang={language}");

        (await Figure(visitor, "estimate")).ShouldBe(Rate(country.GetProperty("coverage").GetProperty("coverageRate"), culture));
        (await Figure(visitor, "coverage")).ShouldBe(Percent(country.GetProperty("latestCoverage").GetProperty("publishedPercent").GetDecimal(), culture));
        (await Figure(visitor, "informal")).ShouldBe(Rate(country.GetProperty("labour").GetProperty("informalRate"), culture));
    }

    [Fact]
    public async Task Provinces_are_ranked_by_their_gap_as_the_API_ranks_them_and_those_without_a_published_figure_are_named()
    {
        var answer = await scene.Site.AskAsync("{ provinces(first: 100, scope: { during: { latest: true } }, order: [{ coverage: { uncoveredWorkers: DESC } }]) { nodes { shortName latestCoverage { rate } } } }");
        var provinces = answer.GetProperty("provinces").GetProperty("nodes").EnumerateArray().ToArray();
        await using var visitor = await Visitor.ComeAsync(scene.Browser, scene.Site);
        await visitor.GoAsync("/?all=1");

        var names = await visitor.Page.GetByRole(AriaRole.Region, new() { Name = "Provinces, ranked" }).Locator("tbody th").AllInnerTextsAsync();
        names.ShouldBe(provinces.Select(static one => one.GetProperty("shortName").GetString()!));
        string missing = await visitor.Page.GetByText("No coverage figure was found for").InnerTextAsync();
        provinces.Where(static one => one.GetProperty("latestCoverage").ValueKind == JsonValueKind.Null).Select(static one => one.GetProperty("shortName").GetString()!)
            .ShouldAllBe(name => missing.Contains(name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_newcomer_finds_the_five_kabupaten_of_Kalimantan_Tengah_with_the_largest_gap()
    {
        var answer = await scene.Site.AskAsync("""{ kabupaten(first: 5, where: { province: { code: { eq: "62" } } }, scope: { during: { latest: true } }, order: [{ coverage: { uncoveredWorkers: DESC } }]) { nodes { name coverage { uncoveredWorkers } } } }""");
        var expected = answer.GetProperty("kabupaten").GetProperty("nodes").EnumerateArray()
            .Select(static one => (one.GetProperty("name").GetString()!, one.GetProperty("coverage").GetProperty("uncoveredWorkers").GetInt64().ToString("N0", CultureInfo.InvariantCulture)));
        await using var visitor = await Visitor.ComeAsync(scene.Browser, scene.Site);
        await visitor.GoAsync("/region/62");
        var rows = await visitor.Page.GetByRole(AriaRole.Region, new() { Name = "Its regions" }).Locator("tbody tr").AllAsync();
        var shown = await Task.WhenAll(rows.Take(5).Select(static async row => (await row.Locator("th").InnerTextAsync(), await row.Locator("td").Nth(1).InnerTextAsync())));

        shown.ShouldBe(expected);
    }

    [Fact]
    public async Task Explore_shows_the_query_that_it_made_and_its_answer()
    {
        await using var visitor = await Visitor.ComeAsync(scene.Browser, scene.Site);
        await visitor.GoAsync("/explore?measures=UNCOVERED_WORKERS&by=KABUPATEN&only=PROVINCE:62&rows=10");
        string query = await visitor.Page.Locator("pre").InnerTextAsync();
        var answer = (await scene.Site.AskAsync(query)).GetProperty("cube");
        var expected = answer.GetProperty("nodes").EnumerateArray().Select(static row => row.GetProperty("uncoveredWorkers").GetInt64().ToString("N0", CultureInfo.InvariantCulture));

        query.ShouldContain("""coverage(groupBy: [KABUPATEN], scope: { during: { latest: true }, where: { province: { code: { in: ["62"] } } } }, order: [{ uncoveredWorkers: DESC }], first: 10)""");
        (await visitor.Page.Locator("main table").Last.Locator("tbody td.number").AllInnerTextsAsync()).ShouldBe(expected);
        await visitor.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Coverage rate" }).CheckAsync();
        await Assertions.Expect(visitor.Page.Locator("pre")).ToContainTextAsync("coverageRate");
        visitor.Page.Url.ShouldContain("measures=UNCOVERED_WORKERS%2CCOVERAGE_RATE");
        visitor.ShouldHaveSeenNoTrouble();
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

    private static string Rate(JsonElement fraction, string culture)
    {
        string plain = Math.Round((decimal)fraction.GetDouble() * 100, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture) + "%";
        return string.Equals(culture, "id-ID", StringComparison.Ordinal) ? plain.Replace('.', ',') : plain;
    }

    // The program under test formats by the browser's tables, this one by hand.
    private static string Percent(decimal value, string culture)
    {
        string plain = value.ToString("0.######", CultureInfo.InvariantCulture) + "%";
        return string.Equals(culture, "id-ID", StringComparison.Ordinal) ? plain.Replace('.', ',') : plain;
    }
}
