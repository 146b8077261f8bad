using Microsoft.Playwright;
using Shouldly;

namespace Jamsostek.Graph.Browser.Tests;

public sealed class MovementTests(Scene scene)
{
    [Fact]
    public async Task The_address_keeps_the_view_the_language_and_the_way_back()
    {
        await using var visitor = await scene.ComeAsync();
        await visitor.GoAsync("/");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Tiles" }).ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Combobox, new() { Name = "Language" }).SelectOptionAsync("id");
        string address = visitor.Page.Url;
        address.ShouldEndWith("/?map=tiles&lang=id");
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Sumber", Exact = true }).First.ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Dari mana angkanya");
        await visitor.Page.GoBackAsync();

        visitor.Page.Url.ShouldBe(address);
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Ubin" })).ToHaveAttributeAsync("aria-pressed", "true");
    }

    [Theory]
    [InlineData("/explore?by=PROVINCE", "figure", "tables=result")]
    [InlineData("/?map=tiles", ".map", "tables=map")]
    public async Task Numbers_in_place_of_a_drawing_are_part_of_the_address(string path, string picture, string part)
    {
        await using var visitor = await scene.ComeAsync();
        await visitor.GoAsync(path);
        await visitor.Page.Locator(picture).GetByRole(AriaRole.Button, new() { Name = "Table", Exact = true }).First.ClickAsync();
        await Assertions.Expect(visitor.Page.Locator($"{picture} [tabindex='0'] tbody tr").First).ToBeVisibleAsync();
        visitor.Page.Url.ShouldEndWith(part);
        await visitor.GoAsync(new Uri(visitor.Page.Url).PathAndQuery);

        await Assertions.Expect(visitor.Page.Locator($"{picture} [tabindex='0'] tbody tr").First).ToBeVisibleAsync();
        await visitor.Page.Locator(picture).GetByRole(AriaRole.Button, new() { Name = picture == "figure" ? "Chart" : "Map", Exact = true }).First.ClickAsync();
        visitor.Page.Url.ShouldNotContain("tables");
        visitor.ShouldHaveSeenNoTrouble();
    }

    [Fact]
    public async Task The_map_is_walked_by_arrow_keys_and_opened_by_enter()
    {
        await using var visitor = await scene.ComeAsync();
        await visitor.GoAsync("/");
        await visitor.Page.Locator("svg [data-code='11']").FocusAsync();
        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        string code = await visitor.Page.EvaluateAsync<string>("document.activeElement.dataset.code");
        code.ShouldBe("12");
        await visitor.Page.Keyboard.PressAsync("Enter");

        await visitor.Page.WaitForURLAsync("**/region/12");
    }

    [Fact]
    public async Task Who_has_no_mouse_skips_to_the_content_and_finds_a_region_by_keys()
    {
        await using var visitor = await scene.ComeAsync();
        await visitor.GoAsync("/");
        await visitor.Page.Keyboard.PressAsync("Tab");
        (await visitor.Page.EvaluateAsync<string>("document.activeElement.getAttribute('href')")).ShouldBe("#content");
        await visitor.Page.Keyboard.PressAsync("Enter");
        (await visitor.Page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("content");
        await visitor.Page.GetByRole(AriaRole.Combobox, new() { Name = "Find a region" }).PressSequentiallyAsync("62.71");
        await visitor.Page.GetByRole(AriaRole.Option, new() { Name = "Kota Palangkaraya" }).WaitForAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");

        await visitor.Page.WaitForURLAsync("**/region/62.71");
    }

    [Fact]
    public async Task A_view_of_Explore_is_taken_along_as_a_table_and_as_code_for_other_pages()
    {
        await using var visitor = await scene.ComeAsync();
        await visitor.GoAsync("/explore?measures=COVERAGE_RATE&by=PROVINCE,SEGMENT&only=PROVINCE:11|12&rows=10");
        string address = (await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "CSV", Exact = true }).GetAttributeAsync("href"))!;
        string[] lines = (await scene.Site.ReadAsync(address + "&metadata=false")).Split("\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

        address.ShouldBe("/v1/coverage.csv?groupBy=PROVINCE,SEGMENT&measures=coverageRate&during=latest&where.province.code.in=11,12&order=-coverageRate&limit=10&lang=en");
        lines[0].ShouldBe("province,provinceName,segment,coverageRate");
        lines.Length.ShouldBe(1 + await visitor.Page.Locator("main table").Last.Locator("tbody tr").CountAsync());
        await visitor.Page.GetByLabel("Colours").SelectOptionAsync("dark");
        string code = await visitor.Page.GetByRole(AriaRole.Region, new() { Name = "As a frame" }).InnerTextAsync();
        code.ShouldContain($"src=\"{scene.Site.Address}/embed/ranked?cube=coverage&amp;groupBy=PROVINCE,SEGMENT&amp;measures=coverageRate&amp;during=latest&amp;where.province.code.in=11,12&amp;order=-coverageRate&amp;limit=10&amp;lang=en&amp;theme=dark\"");
        (await visitor.Page.GetByRole(AriaRole.Region, new() { Name = "As an element" }).InnerTextAsync()).ShouldContain("<jamsostek-chart src=\"/embed/ranked?cube=coverage&amp;");
    }

    [Theory]
    [InlineData("en", "Province: Aceh, Jawa Timur", "Segment: wage earners (PU)", "Remove this limit")]
    [InlineData("id", "Provinsi: Aceh, Jawa Timur", "Segmen: penerima upah (PU)", "Hapus batasan ini")]
    public async Task Limits_are_named_by_what_they_keep_and_not_by_codes(string language, string provinces, string segment, string remove)
    {
        await using var visitor = await scene.ComeAsync();
        await visitor.GoAsync($"/explore?by=KABUPATEN&only=PROVINCE:11|35;SEGMENT:PU&lang={language}");

        var limits = visitor.Page.GetByRole(AriaRole.Button, new() { Name = remove });
        await Assertions.Expect(limits.First).ToContainTextAsync(provinces);
        await Assertions.Expect(limits.Last).ToContainTextAsync(segment);
        await Assertions.Expect(visitor.Page.Locator("figure .note")).ToContainTextAsync($"{provinces}; {segment}");
        await limits.First.ClickAsync();
        await Assertions.Expect(limits).ToHaveCountAsync(1);
        visitor.Page.Url.ShouldNotContain("PROVINCE%3A11");
        visitor.ShouldHaveSeenNoTrouble();
    }

    [Fact]
    public async Task A_pivot_table_has_totals_that_the_API_answers()
    {
        var answer = await scene.Site.AskAsync("""{ coverage(groupBy: [PROVINCE], scope: { during: { latest: true }, where: { province: { code: { eq: "11" } } } }) { nodes { coverageRate } } }""");
        await using var visitor = await scene.ComeAsync();
        await visitor.GoAsync("/explore?measures=COVERAGE_RATE&by=PROVINCE,SEGMENT&as=pivot");

        var row = visitor.Page.GetByRole(AriaRole.Region, new() { Name = "Pivot table" }).Locator("tbody tr").Filter(new() { HasText = "Aceh" });
        (await row.Locator("td").Last.InnerTextAsync()).ShouldBe(Shown.Rate(answer.GetProperty("coverage").GetProperty("nodes")[0].GetProperty("coverageRate")));
    }

    [Fact]
    public async Task A_comparison_is_put_together_by_name_and_warns_of_shares_of_different_things()
    {
        await using var visitor = await scene.ComeAsync();
        await visitor.GoAsync("/compare?regions=11");
        var finder = visitor.Page.GetByRole(AriaRole.Combobox, new() { Name = "Add a region" });
        await finder.PressSequentiallyAsync("riau");
        await visitor.Page.GetByRole(AriaRole.Option, new() { Name = "Riau", Exact = true }).ClickAsync();
        await visitor.Page.WaitForURLAsync("**/compare?regions=11%2C14");

        await Assertions.Expect(visitor.Page.GetByText("they do not compare")).ToBeVisibleAsync();
        (await visitor.Page.Locator("thead th").First.InnerTextAsync()).ShouldBe("Measure");
    }

    [Fact]
    public async Task GraphiQL_has_the_questions_of_the_guides_and_asks_them()
    {
        await using var visitor = await scene.ComeAsync();
        await visitor.Page.GotoAsync(scene.Site.Address + "/graphql");
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "GraphiQL Explorer" })).ToBeVisibleAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Example questions" }).ClickAsync();
        (await visitor.Page.Locator(".examples li").CountAsync()).ShouldBeGreaterThanOrEqualTo(32);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "What are the national targets, and shares of what?" }).ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Execute query" }).ClickAsync();

        await Assertions.Expect(visitor.Page.Locator(".graphiql-response")).ToContainTextAsync("COVERAGE_RPJMN", new() { Timeout = 30_000 });
        visitor.ShouldHaveSeenNoTrouble();
    }
}
