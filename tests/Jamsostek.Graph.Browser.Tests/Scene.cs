using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Jamsostek.Graph.Browser.Tests.Scene))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Jamsostek.Graph.Browser.Tests;

/// <summary>One browser and one server for all tests that change neither.</summary>
public sealed class Scene : IAsyncLifetime
{
    private IPlaywright? _playwright;

    internal IBrowser Browser { get; private set; } = null!;

    internal Site Site { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        // Enough for a loaded machine: a page that stays as it is fails all the same.
        Assertions.SetDefaultExpectTimeout(60_000);
        Site = await new Site().StartAsync();
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.CloseAsync();
        _playwright?.Dispose();
        await Site.DisposeAsync();
    }
}
