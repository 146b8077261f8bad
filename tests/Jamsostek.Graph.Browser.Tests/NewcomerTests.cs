using System.Globalization;
using System.Xml.Linq;
using Microsoft.Playwright;
using Shouldly;

namespace Jamsostek.Graph.Browser.Tests;

/// <summary>Somebody who has read nothing begins at the first page and finds what they came for.</summary>
public sealed class NewcomerTests(Scene scene)
{
    [Fact]
    public async Task Finds_the_coverage_of_Aceh_and_where_the_figure_comes_from()
    {
        var coverage = (await scene.Site.AskAsync("""{ region(code: "11") { latestCoverage { publishedPercent observation { source { key title } } } } }""")).GetProperty("region").GetProperty("latestCoverage");
        var source = coverage.GetProperty("observation").GetProperty("source");
        string key = source.GetProperty("key").GetString()!;
        await using var visitor = await scene.ComeAsync();
        await visitor.GoAsync("/");
        await visitor.FindAsync("Aceh");

        (await visitor.FigureAsync("coverage")).ShouldBe(Shown.Percent(coverage.GetProperty("publishedPercent").GetDecimal()));
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = key }).First.HoverAsync();
        await Assertions.Expect(visitor.Page.Locator(".card:popover-open b")).ToHaveTextAsync(source.GetProperty("title").GetString()!);
        await visitor.Page.Locator(".card:popover-open").GetByRole(AriaRole.Link, new() { Name = $"Sources: {key}" }).ClickAsync();
        await visitor.Page.WaitForURLAsync($"**/sources?source={key}");
        visitor.ShouldHaveSeenNoTrouble();
    }

    [Fact]
    public async Task Finds_the_five_kabupaten_of_Kalimantan_Tengah_with_the_largest_gap()
    {
        var answer = await scene.Site.AskAsync("""{ kabupaten(first: 5, where: { province: { code: { eq: "62" } } }, scope: { during: { latest: true } }, order: [{ coverage: { uncoveredWorkers: DESC } }]) { nodes { name coverage { uncoveredWorkers } } } }""");
        var expected = answer.GetProperty("kabupaten").GetProperty("nodes").EnumerateArray().Select(static one => (one.GetProperty("name").GetString()!, Shown.Count(one.GetProperty("coverage").GetProperty("uncoveredWorkers"))));
        await using var visitor = await scene.ComeAsync();
        await visitor.GoAsync("/");
        await visitor.FindAsync("Kalimantan Tengah");
        var rows = await visitor.Page.GetByRole(AriaRole.Region, new() { Name = "Its regions" }).Locator("tbody tr").AllAsync();
        var shown = await Task.WhenAll(rows.Take(5).Select(static async row => (await row.Locator("th").InnerTextAsync(), await row.Locator("td").Nth(1).InnerTextAsync())));

        shown.ShouldBe(expected);
        visitor.ShouldHaveSeenNoTrouble();
    }

    [Fact]
    public async Task Finds_which_provinces_will_miss_the_target_of_2029()
    {
        var answer = await scene.Site.AskAsync("""{ outlook(target: "id-2029-coverage-rpjmn", level: PROVINCE, first: 100, where: { willMiss: { eq: true } }) { nodes { region { shortName } } } }""");
        var expected = answer.GetProperty("outlook").GetProperty("nodes").EnumerateArray().Select(static one => one.GetProperty("region").GetProperty("shortName").GetString()!).ToArray();
        await using var visitor = await scene.ComeAsync();
        await visitor.GoAsync("/");
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Outlook", Exact = true }).ClickAsync();
        await visitor.SettleAsync();

        (await visitor.FigureAsync("target")).ShouldBe("43.92%");
        (await visitor.FigureAsync("miss")).ShouldBe(expected.Length.ToString(CultureInfo.InvariantCulture));
        await visitor.Page.GetByLabel("Show").SelectOptionAsync(new SelectOptionValue { Label = "will miss it" });
        var names = visitor.Page.GetByRole(AriaRole.Region, new() { Name = "Region by region" }).Locator("tbody th a");
        var shown = new List<string>(await names.AllInnerTextsAsync());
        var next = visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Next" });
        if (await next.CountAsync() > 0)
        {
            await next.ClickAsync();
            shown.AddRange(await names.AllInnerTextsAsync());
        }

        shown.ShouldBe(expected, ignoreOrder: true);
        visitor.ShouldHaveSeenNoTrouble();
    }

    [Fact]
    public async Task Takes_a_chart_into_a_slide_and_its_numbers_into_a_sheet()
    {
        var answer = await scene.Site.AskAsync("""{ region(code: "11") { observations(where: { source: { key: { eq: "SEED-001" } }, asOf: { eq: "2023-09" }, segment: { eq: ALL } }) { nodes { rate } } } }""");
        double rate = answer.GetProperty("region").GetProperty("observations").GetProperty("nodes")[0].GetProperty("rate").GetDouble();
        await using var visitor = await scene.ComeAsync();
        await visitor.GoAsync("/");
        await visitor.FindAsync("Aceh");
        var picture = await visitor.Page.RunAndWaitForDownloadAsync(() => visitor.Page.GetByRole(AriaRole.Button, new() { Name = "PNG for slides" }).First.ClickAsync());
        var vector = await visitor.Page.RunAndWaitForDownloadAsync(() => visitor.Page.GetByRole(AriaRole.Button, new() { Name = "SVG" }).First.ClickAsync());
        var sheet = await visitor.Page.RunAndWaitForDownloadAsync(() => visitor.Page.GetByRole(AriaRole.Button, new() { Name = "CSV" }).First.ClickAsync());

        picture.SuggestedFilename.ShouldBe("coverage-of-aceh-published-and-estimated.png");
        byte[] bytes = await File.ReadAllBytesAsync(await picture.PathAsync());
        bytes[..4].ShouldBe([0x89, (byte)'P', (byte)'N', (byte)'G']);
        bytes.Length.ShouldBeGreaterThan(20_000);
        XDocument.Parse(await File.ReadAllTextAsync(await vector.PathAsync())).Root!.Elements().First(static part => part.Name.LocalName == "text").Value.ShouldBe("Coverage of Aceh: published and estimated");
        (await File.ReadAllLinesAsync(await sheet.PathAsync())).ShouldContain($"2023-09,{rate.ToString(CultureInfo.InvariantCulture)},ALL,POTENTIAL_WORKERS,REPORTED,SEED-001");
        visitor.ShouldHaveSeenNoTrouble();
    }
}
