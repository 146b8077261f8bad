using Microsoft.Playwright;
using Shouldly;

namespace Jamsostek.Graph.Browser.Tests;

public sealed class MovementTests(Scene scene)
{
    [Fact]
    public async Task The_address_keeps_the_view_the_language_and_the_way_back()
    {
        await using var visitor = await Visitor.ComeAsync(scene.Browser, scene.Site);
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

    [Fact]
    public async Task The_map_is_walked_by_arrow_keys_and_opened_by_enter()
    {
        await using var visitor = await Visitor.ComeAsync(scene.Browser, scene.Site);
        await visitor.GoAsync("/");
        await visitor.Page.Locator("svg [data-code='11']").FocusAsync();
        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        string code = await visitor.Page.EvaluateAsync<string>("document.activeElement.dataset.code");
        code.ShouldBe("12");
        await visitor.Page.Keyboard.PressAsync("Enter");

        await visitor.Page.WaitForURLAsync("**/region/12");
    }

    [Fact]
    public async Task A_chart_is_taken_into_a_slide_and_its_numbers_into_a_sheet()
    {
        await using var visitor = await Visitor.ComeAsync(scene.Browser, scene.Site);
        await visitor.GoAsync("/region/11");
        var picture = await visitor.Page.RunAndWaitForDownloadAsync(() => visitor.Page.GetByRole(AriaRole.Button, new() { Name = "PNG for slides" }).First.ClickAsync());
        var sheet = await visitor.Page.RunAndWaitForDownloadAsync(() => visitor.Page.GetByRole(AriaRole.Button, new() { Name = "CSV" }).First.ClickAsync());

        picture.SuggestedFilename.ShouldBe("published-coverage-of-aceh.png");
        byte[] bytes = await File.ReadAllBytesAsync(await picture.PathAsync());
        bytes[..4].ShouldBe([0x89, (byte)'P', (byte)'N', (byte)'G']);
        bytes.Length.ShouldBeGreaterThan(20_000);
        string[] lines = await File.ReadAllLinesAsync(await sheet.PathAsync());
        lines.ShouldContain("2023-09,0.3808846748765398,ALL,POTENTIAL_WORKERS,REPORTED,SEED-001");
        visitor.ShouldHaveSeenNoTrouble();
    }

    [Fact]
    public async Task A_comparison_is_put_together_by_name_and_warns_of_shares_of_different_things()
    {
        await using var visitor = await Visitor.ComeAsync(scene.Browser, scene.Site);
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
        await using var visitor = await Visitor.ComeAsync(scene.Browser, scene.Site);
        await visitor.Page.GotoAsync(scene.Site.Address + "/graphql");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Example questions" }).ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "What are the national targets, and shares of what?" }).ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Execute query" }).ClickAsync();

        await Assertions.Expect(visitor.Page.Locator(".graphiql-response")).ToContainTextAsync("COVERAGE_RPJMN", new() { Timeout = 30_000 });
        visitor.ShouldHaveSeenNoTrouble();
    }
}
