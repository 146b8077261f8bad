using Microsoft.Playwright;

namespace Jamsostek.Graph.Browser.Tests;

public sealed class TroubleTests(Scene scene)
{
    [Fact]
    public async Task A_slow_network_shows_that_something_is_under_way()
    {
        await using var visitor = await scene.ComeAsync();
        var arrived = new TaskCompletionSource();
        await visitor.Page.RouteAsync("**/graphql", async route =>
        {
            await arrived.Task;
            await route.ContinueAsync();
        });
        await visitor.Page.GotoAsync(scene.Site.Address + "/");
        await Assertions.Expect(visitor.Page.GetByText("Loading …").First).ToBeVisibleAsync();
        arrived.SetResult();

        await visitor.SettleAsync();
        visitor.ShouldHaveSeenNoTrouble();
    }

    [Fact]
    public async Task A_refused_request_is_said_in_words()
    {
        await using var visitor = await scene.ComeAsync();
        await AnswerAsync(visitor, 400, """{"errors":[{"message":"The request costs too much.","extensions":{"code":"HC0047","hint":"Ask for less."}}]}""");
        await visitor.Page.GotoAsync(scene.Site.Address + "/compare?regions=11");

        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The request costs too much. Ask for less.");
    }

    [Fact]
    public async Task Of_an_answer_with_a_failed_part_the_rest_is_shown_and_the_part_is_named()
    {
        await using var visitor = await scene.ComeAsync();
        await AnswerAsync(visitor, 200, """{"data":{"dataset":{"version":"1","sources":null},"conflicts":{"nodes":[]}},"errors":[{"message":"The sources could not be read.","path":["dataset","sources"]}]}""");
        await visitor.Page.GotoAsync(scene.Site.Address + "/sources");

        await Assertions.Expect(visitor.Page.GetByText("A part could not be read: The sources could not be read.")).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "Where sources contradict each other" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_empty_answer_is_said_in_words()
    {
        await using var visitor = await scene.ComeAsync();
        await visitor.GoAsync("/explore?by=KABUPATEN&only=PROVINCE:99");

        await Assertions.Expect(visitor.Page.GetByText("There are no facts for this choice.")).ToBeVisibleAsync();
        visitor.ShouldHaveSeenNoTrouble();
    }

    [Fact]
    public async Task A_restart_of_the_server_and_new_data_in_mid_use_lose_nothing()
    {
        await using var site = await scene.AnotherSiteAsync();
        await using var visitor = await scene.ComeAsync(to: site);
        await visitor.GoAsync("/");
        await site.StopAsync();
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Sumatera Utara" }).Last.ClickAsync();
        await Assertions.Expect(visitor.Page.GetByText("The server does not answer. Trying again …").First).ToBeVisibleAsync();
        await site.StartAsync();
        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Sumatera Utara");

        await site.Record.PublishAsync();
        // Who comes back to the window need not wait for its next look.
        var newer = visitor.Page.GetByText("Newer data have been published (version 2)");
        await visitor.Page.WaitForFunctionAsync("() => (document.dispatchEvent(new Event('visibilitychange')), document.body.innerText.includes('Newer data have been published (version 2)'))", null, new() { PollingInterval = 500, Timeout = 180_000 });
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Show the newer data" }).ClickAsync();
        await Assertions.Expect(visitor.Page.GetByText("Data version 2")).ToBeVisibleAsync();
        await Assertions.Expect(newer).ToHaveCountAsync(0);
    }

    private static async Task AnswerAsync(Visitor visitor, int status, string body) => await visitor.Page.RouteAsync(
        "**/graphql", route => route.FulfillAsync(new RouteFulfillOptions { Status = status, ContentType = "application/graphql-response+json", Body = body }));
}
