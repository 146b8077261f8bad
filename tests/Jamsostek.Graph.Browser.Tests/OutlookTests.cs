using System.Text.Json;
using Microsoft.Playwright;
using Shouldly;

namespace Jamsostek.Graph.Browser.Tests;

public sealed class OutlookTests(Scene scene)
{
    [Fact]
    public void Before_there_is_a_model_the_page_says_so_and_shows_the_outlook_as_soon_as_there_is_one()
    {
        scene.FirstVisit.Notice.ShouldStartWith("There is no projection model yet");
        scene.FirstVisit.Heading.ShouldBe("Region by region");
    }

    [Fact]
    public async Task Every_target_can_be_chosen_and_says_what_it_is_a_share_of_and_where_it_stands()
    {
        var answer = await scene.Site.AskAsync("""{ targets(first: 1) { totalCount } nusaTenggaraBarat: targets(where: { key: { eq: "52-2025-ucj" } }) { nodes { source { key } } } }""");
        await using var visitor = await scene.ComeAsync();
        await visitor.GoAsync("/outlook");
        var chooser = visitor.Page.GetByLabel("Target (");
        (await chooser.Locator("option").CountAsync()).ShouldBe(answer.GetProperty("targets").GetProperty("totalCount").GetInt32());
        await chooser.SelectOptionAsync("52-2025-ucj");
        await visitor.SettleAsync();

        visitor.Page.Url.ShouldEndWith("/outlook?target=52-2025-ucj");
        (await visitor.FigureAsync("target")).ShouldBe("62.22%");
        await Assertions.Expect(visitor.Page.GetByText("Share of: universal coverage (UCJ) base")).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = answer.GetProperty("nusaTenggaraBarat").GetProperty("nodes")[0].GetProperty("source").GetProperty("key").GetString()! }).First).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "Nusa Tenggara Barat: where it is heading" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Kabupaten_are_searched_ordered_and_paged_with_the_numbers_of_the_API()
    {
        var answer = await scene.Site.AskAsync("""{ outlook(target: "id-2029-coverage-rpjmn", level: KABUPATEN, first: 1, order: [{ shortfallWorkers: DESC }]) { totalCount nodes { region { name } probabilityOfMissing shortfallWorkers neededPerMonth } } }""");
        var first = answer.GetProperty("outlook").GetProperty("nodes")[0];
        await using var visitor = await scene.ComeAsync();
        await visitor.GoAsync("/outlook?level=KABUPATEN&order=shortfall");
        var row = visitor.Page.GetByRole(AriaRole.Region, new() { Name = "Region by region" }).Locator("tbody tr").First;

        (await row.Locator("th a").InnerTextAsync()).ShouldBe(first.GetProperty("region").GetProperty("name").GetString());
        (await row.Locator("td").First.InnerTextAsync()).ShouldStartWith(Shown.Chance(first.GetProperty("probabilityOfMissing")));
        (await row.Locator("td").Nth(3).InnerTextAsync()).ShouldBe(Shown.Count(first.GetProperty("shortfallWorkers")));
        (await row.Locator("td").Nth(4).InnerTextAsync()).ShouldBe(Shown.Count(first.GetProperty("neededPerMonth")));
        await Assertions.Expect(visitor.Page.GetByText("Page 1 of 26")).ToBeVisibleAsync();
        await visitor.Page.GetByPlaceholder("Name of a province, kabupaten or kota").FillAsync("palangka");
        await Assertions.Expect(row.Locator("th a")).ToHaveTextAsync("Kota Palangkaraya");
        await visitor.Page.GetByPlaceholder("Name of a province, kabupaten or kota").FillAsync("atlantis");
        await Assertions.Expect(visitor.Page.GetByText("No region fits this choice.")).ToBeVisibleAsync();
        visitor.Page.Url.ShouldContain("q=atlantis");
        visitor.ShouldHaveSeenNoTrouble();
    }

    [Fact]
    public async Task What_if_is_asked_by_the_keyboard_and_answered_beside_the_projection()
    {
        var answer = await scene.Site.AskAsync("""{ region(code: "62") { base: outlook(target: "id-2029-coverage-rpjmn") { probabilityOfMissing } changed: outlook(target: "id-2029-coverage-rpjmn", scenario: { growthMultiplier: 0.5, nationalGrowthMultiplier: 0 }) { probabilityOfMissing } } }""");
        await using var visitor = await scene.ComeAsync();
        await visitor.GoAsync("/region/62?target=id-2029-coverage-rpjmn");
        (await visitor.FigureAsync("chance")).ShouldBe(Odds(answer, "base"));
        var slider = visitor.Page.GetByRole(AriaRole.Slider, new() { Name = "Projected change of every region" });
        await slider.FocusAsync();
        for (int step = 0; step < 5; step++)
        {
            await visitor.Page.Keyboard.PressAsync("ArrowLeft");
        }

        await visitor.Page.WaitForURLAsync("**&growth=0.5");
        await visitor.Page.GetByRole(AriaRole.Checkbox, new() { Name = "The country stagnates" }).CheckAsync();
        await visitor.Page.WaitForURLAsync("**&growth=0.5&stagnation=1");
        await visitor.SettleAsync();
        await Assertions.Expect(visitor.Page.Locator("[data-figure=changed-chance]")).ToHaveTextAsync(Odds(answer, "changed"));
        await visitor.Page.ReloadAsync();
        await Assertions.Expect(visitor.Page.Locator("[data-figure=changed-chance]")).ToHaveTextAsync(Odds(answer, "changed"));
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "As projected" }).ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("[data-figure=changed-chance]")).ToHaveCountAsync(0);
        visitor.ShouldHaveSeenNoTrouble();
    }

    [Fact]
    public async Task Where_neither_yes_nor_no_can_be_said_the_reason_is_in_both_languages()
    {
        await using var visitor = await scene.ComeAsync();
        await visitor.GoAsync("/outlook?target=id-2026-bpu-share&level=COUNTRY");
        (await visitor.FigureAsync("verdict")).ShouldBe("cannot be said");
        await Assertions.Expect(visitor.Page.Locator("#region").GetByText("The target is about non-wage earners alone")).ToBeVisibleAsync();
        await visitor.GoAsync("/outlook?target=id-2026-bpu-share&level=COUNTRY&lang=id");

        (await visitor.FigureAsync("verdict")).ShouldBe("belum dapat dijawab");
        await Assertions.Expect(visitor.Page.Locator("#region").GetByText("Target hanya tentang bukan penerima upah")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_overview_colours_its_map_by_the_probability_of_missing()
    {
        var answer = await scene.Site.AskAsync("""{ outlook(target: "id-2029-coverage-rpjmn", level: PROVINCE, first: 100, where: { region: { code: { eq: "35" } } }) { nodes { probabilityOfMissing } } }""");
        await using var visitor = await scene.ComeAsync();
        await visitor.GoAsync("/?map=tiles&colour=missing");

        var tile = visitor.Page.GetByRole(AriaRole.List, new() { Name = "Where" }).GetByRole(AriaRole.Link).Filter(new() { HasText = "Jatim" });
        (await tile.Locator("b").InnerTextAsync()).ShouldBe(Shown.Chance(answer.GetProperty("outlook").GetProperty("nodes")[0].GetProperty("probabilityOfMissing")));
        await Assertions.Expect(visitor.Page.GetByText("Probability of missing: 2029")).ToBeVisibleAsync();
        visitor.ShouldHaveSeenNoTrouble();
    }

    private static string Odds(JsonElement answer, string name) => Shown.Chance(answer.GetProperty("region").GetProperty(name).GetProperty("probabilityOfMissing"));
}
