using Microsoft.Playwright;

namespace Jamsostek.Graph.Browser.Tests;

public sealed class TroubleTests(Scene scene)
{
    [Fact]
    public async Task A_slow_network_shows_that_something_is_under_way()
    {
        await using var visitor = await Visitor.ComeAsync(scene.Browser, scene.Site);
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
    public async Task A_refused_request_and_a_part_that_failed_are_said_in_words()
    {
        await using var visitor = await Visitor.ComeAsync(scene.Browser, scene.Site);
        await visitor.Page.RouteAsync("**/graphql", route => route.FulfillAsync(new RouteFulfillOptions
        {
            Status = 400,
            ContentType = "application/graphql-response+json",
            Body = """{"errors":[{"message":"The request costs too much.","extensions":{"code":"HC0047"}}]}""",
        }));
        await visitor.Page.GotoAsync(scene.Site.Address + "/compare?regions=11");

        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The request costs too much.");
    }

    [Fact]
    public async Task A_restart_of_the_server_and_new_data_in_mid_use_lose_nothing()
    {
        await using var site = await new Site().StartAsync();
        await using var visitor = await Visitor.ComeAsync(scene.Browser, site);
        await visitor.GoAsync("/");
        await site.StopAsync();
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Sulawesi Utara" }).Last.ClickAsync();
        await Assertions.Expect(visitor.Page.GetByText("The server does not answer. Trying again …").First).ToBeVisibleAsync();
        await site.StartAsync();
        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Sulawesi Utara", new() { Timeout = 30_000 });

        await site.PublishAsync();
        await Assertions.Expect(visitor.Page.GetByText("Newer data have been published (version 2)")).ToBeVisibleAsync(new() { Timeout = 90_000 });
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Show the newer data" }).ClickAsync();
        await Assertions.Expect(visitor.Page.GetByText("Data version 2")).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.GetByText("Newer data have been published")).ToHaveCountAsync(0);
    }
}
