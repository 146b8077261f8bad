using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Playwright;
using Shouldly;

namespace Jamsostek.Graph.Browser.Tests;

/// <summary>Views in the frames of other pages, as a browser shows them.</summary>
public sealed class EmbedTests(Scene scene)
{
    private const string Line = "/embed/line?cube=coverage&groupBy=PERIOD,SEGMENT&grain=QUARTER&measures=coverageRate";
    private const string Map = "/embed/map?cube=coverage&groupBy=PROVINCE&measures=coveredWorkers,coverageRate&during=latest";
    private const string Ranked = "/embed/ranked?cube=coverage&groupBy=PROVINCE&measures=coverageRate&during=latest";
    private const string Table = "/embed/table?cube=coverage&groupBy=PROVINCE&measures=coveredWorkers,coverageRate&during=latest";

    [Fact]
    public async Task A_chart_stands_in_another_page_as_high_as_what_it_shows()
    {
        // A page of another origin: the same machine under its other name.
        string other = scene.Site.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal) + "/report";
        var page = await scene.Browser.NewPageAsync();
        var (errors, asked) = (new ConcurrentBag<string>(), new ConcurrentBag<string>());
        page.Console += (_, message) => errors.Add(message.Text);
        page.Request += (_, request) => asked.Add(request.Url);
        await page.RouteAsync(other, route => route.FulfillAsync(new RouteFulfillOptions
        {
            ContentType = "text/html",
            Body = $"""
                <!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Report</title><main><h1>Report</h1>
                <script type="module" src="{scene.Site.Address}/embed/jamsostek-chart.js"></script>
                <jamsostek-chart src="{Line.Replace("&", "&amp;", StringComparison.Ordinal)}" title="Coverage by segment" height="100" lang="id"></jamsostek-chart></main></html>
                """,
        }));
        await page.GotoAsync(other);

        var frame = page.FrameLocator("iframe");
        await Assertions.Expect(frame.Locator("#chart canvas").First).ToBeVisibleAsync();
        await Assertions.Expect(frame.Locator("html")).ToHaveAttributeAsync("lang", "id");
        await Assertions.Expect(frame.Locator("summary")).ToHaveTextAsync("Data sebagai tabel");
        var element = page.Locator("iframe");
        await Assertions.Expect(element).Not.ToHaveCSSAsync("height", "100px");
        int inside = await frame.Locator("body").EvaluateAsync<int>("body => Math.ceil(body.getBoundingClientRect().height)");
        await Assertions.Expect(element).ToHaveCSSAsync("height", $"{inside.ToString(CultureInfo.InvariantCulture)}px");
        errors.ShouldBeEmpty();
        asked.Where(url => url != other && !url.StartsWith(scene.Site.Address, StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal)).ShouldBeEmpty();
        await page.CloseAsync();
    }

    [Theory]
    [InlineData(Line, "en", "light", 1280)]
    [InlineData(Map, "id", "dark", 360)]
    [InlineData(Ranked, "id", "auto", 360)]
    [InlineData(Table, "en", "dark", 360)]
    public async Task Each_kind_is_drawn_accessible_and_asks_nobody_else(string address, string language, string theme, int width)
    {
        await using var visitor = await scene.ComeAsync(width);
        await visitor.GoAsync($"{address}&lang={language}&theme={theme}");

        if (address == Map)
        {
            await Assertions.Expect(visitor.Page.Locator("#chart .mark")).ToHaveCountAsync(38);
        }
        else if (address != Table)
        {
            await Assertions.Expect(visitor.Page.Locator("#chart canvas")).ToBeVisibleAsync();
        }

        await visitor.ShouldBeAccessibleAsync();
        await visitor.ShouldFitAsync();
        visitor.ShouldHaveSeenNoTrouble();
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
        {
            await visitor.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{address[7..address.IndexOf('?', StringComparison.Ordinal)]}-{language}-{theme}-{width.ToString(CultureInfo.InvariantCulture)}.png"), FullPage = true });
        }
    }

    [Fact]
    public async Task A_province_leads_to_its_kabupaten_and_back()
    {
        await using var visitor = await scene.ComeAsync();
        await visitor.GoAsync(Map);

        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Aceh:" }).ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("#chart .mark")).ToHaveCountAsync(23);
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Back" }).ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("#chart .mark")).ToHaveCountAsync(38);
        visitor.ShouldHaveSeenNoTrouble();
    }

    [Fact]
    public async Task A_token_that_nobody_signed_shows_nothing()
    {
        await using var visitor = await scene.ComeAsync();
        var response = await visitor.Page.GotoAsync($"{scene.Site.Address}{Ranked}&token=jse_e30.e30");

        response!.Status.ShouldBe(401);
        (await visitor.Page.Locator("h1").InnerTextAsync()).ShouldBe("This view cannot be shown");
        (await visitor.Page.Locator("table").CountAsync()).ShouldBe(0);
    }
}
