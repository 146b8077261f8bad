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
        await using var visitor = await scene.ComeAsync();
        await visitor.GoAsync($"/?lang={language}");

        (await visitor.FigureAsync("estimate")).ShouldBe(Shown.Rate(country.GetProperty("coverage").GetProperty("coverageRate"), culture));
        (await visitor.FigureAsync("coverage")).ShouldBe(Shown.Percent(country.GetProperty("latestCoverage").GetProperty("publishedPercent").GetDecimal(), culture));
        (await visitor.FigureAsync("informal")).ShouldBe(Shown.Rate(country.GetProperty("labour").GetProperty("informalRate"), culture));
    }

    [Fact]
    public async Task Provinces_are_ranked_by_their_gap_as_the_API_ranks_them_and_those_without_a_published_figure_are_named()
    {
        var answer = await scene.Site.AskAsync("{ provinces(first: 100, scope: { during: { latest: true } }, order: [{ coverage: { uncoveredWorkers: DESC } }]) { nodes { shortName latestCoverage { rate } } } }");
        var provinces = answer.GetProperty("provinces").GetProperty("nodes").EnumerateArray().ToArray();
        await using var visitor = await scene.ComeAsync();
        await visitor.GoAsync("/?all=1");

        var names = await visitor.Page.GetByRole(AriaRole.Region, new() { Name = "Provinces, ranked" }).Locator("tbody th").AllInnerTextsAsync();
        names.ShouldBe(provinces.Select(static one => one.GetProperty("shortName").GetString()!));
        string missing = await visitor.Page.GetByText("No coverage figure was found for").InnerTextAsync();
        provinces.Where(static one => one.GetProperty("latestCoverage").ValueKind == JsonValueKind.Null).Select(static one => one.GetProperty("shortName").GetString()!)
            .ShouldAllBe(name => missing.Contains(name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Explore_shows_the_query_that_it_made_and_its_answer()
    {
        await using var visitor = await scene.ComeAsync();
        await visitor.GoAsync("/explore?measures=UNCOVERED_WORKERS&by=KABUPATEN&only=PROVINCE:62&rows=10");
        string query = await visitor.Page.Locator("[data-code=query]").InnerTextAsync();
        var answer = (await scene.Site.AskAsync(query)).GetProperty("cube");
        var expected = answer.GetProperty("nodes").EnumerateArray().Select(static row => row.GetProperty("uncoveredWorkers").GetInt64().ToString("N0", CultureInfo.InvariantCulture));

        query.ShouldContain("""coverage(groupBy: [KABUPATEN], scope: { during: { latest: true }, where: { province: { code: { in: ["62"] } } } }, order: [{ uncoveredWorkers: DESC }], first: 10)""");
        (await visitor.Page.Locator("main table").Last.Locator("tbody td.number").AllInnerTextsAsync()).ShouldBe(expected);
        await visitor.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Coverage rate" }).CheckAsync();
        await Assertions.Expect(visitor.Page.Locator("[data-code=query]")).ToContainTextAsync("coverageRate");
        visitor.Page.Url.ShouldContain("measures=UNCOVERED_WORKERS%2CCOVERAGE_RATE");
        visitor.ShouldHaveSeenNoTrouble();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public async Task Each_published_figure_says_in_the_readers_language_how_the_estimate_reads_it(string language)
    {
        var answer = await scene.Site.AskAsync("{ region(code: \"62\") { observations(first: 100) { nodes { use { reason } } } } }");
        string[] reasons = [.. answer.GetProperty("region").GetProperty("observations").GetProperty("nodes").EnumerateArray().Select(static one => one.GetProperty("use").GetProperty("reason").GetString()!)];
        await using var visitor = await scene.ComeAsync();
        await visitor.GoAsync($"/region/62?lang={language}");
        var notes = await visitor.Page.GetByRole(AriaRole.Region, new() { Name = language == "en" ? "Every published figure" : "Semua angka terbitan" }).Locator("td:last-child .note").AllInnerTextsAsync();

        notes.Count.ShouldBe(reasons.Length);
        if (language == "en")
        {
            notes.ShouldBe(reasons);
        }
        else
        {
            notes.Intersect(reasons).ShouldBeEmpty();
            notes.ShouldContain("Yang dihitung pegawai pemerintah non-ASN, kelompok di dalam penerima upah (PU), bukan seluruhnya.");
        }
    }

    [Fact]
    public async Task Each_dot_of_a_region_names_its_source_when_it_is_pointed_at()
    {
        var answer = await scene.Site.AskAsync("""{ region(code: "11") { observations(first: 100, where: { segment: { eq: ALL } }) { nodes { rate source { key title } } } } }""");
        var expected = answer.GetProperty("region").GetProperty("observations").GetProperty("nodes").EnumerateArray()
            .Where(static one => one.GetProperty("rate").ValueKind != JsonValueKind.Null).Select(static one => one.GetProperty("source")).Select(static one => $"{one.GetProperty("key").GetString()}: {one.GetProperty("title").GetString()}").ToHashSet();
        await using var visitor = await scene.ComeAsync();
        await visitor.GoAsync("/region/11");
        // The mouse goes over all of the chart, finer than a dot is large.
        string[] shown = await visitor.Page.EvaluateAsync<string[]>(
            """
            () => {
              const canvas = document.querySelector('figure .chart canvas');
              const box = canvas.getBoundingClientRect();
              const shown = new Set();
              for (let x = 0; x < box.width; x += 6) {
                for (let y = 0; y < box.height; y += 6) {
                  canvas.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, clientX: box.x + x, clientY: box.y + y }));
                  for (const line of document.querySelectorAll('figure .chart-tip div')) shown.add(line.textContent);
                }
              }
              return [...shown];
            }
            """);

        expected.Count.ShouldBeGreaterThan(2);
        expected.ShouldAllBe(source => shown.Contains(source));
    }

    [Fact]
    public async Task What_nobody_published_is_shown_as_unknown()
    {
        await using var visitor = await scene.ComeAsync();
        await visitor.GoAsync("/region/16");

        (await visitor.FigureAsync("coverage")).ShouldBe("unknown");
        (await visitor.Page.GetByText("That is unknown, not zero.").CountAsync()).ShouldBe(1);
    }
}
