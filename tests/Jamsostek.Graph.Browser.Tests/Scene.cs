using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Jamsostek.Graph.Browser.Tests.Scene))]
[assembly: CollectionBehavior(MaxParallelThreads = 2)]

namespace Jamsostek.Graph.Browser.Tests;

/// <summary>One browser, one server and one trained model for all tests that change none of them.</summary>
public sealed class Scene : IAsyncLifetime
{
    // Enough for a loaded machine: a page that stays as it is fails all the same.
    private const float PatienceMs = 60_000;

    private readonly Record _untrained = new();
    private IPlaywright? _playwright;
    private IBrowserContext? _known;

    internal IBrowser Browser { get; private set; } = null!;

    internal Site Site { get; private set; } = null!;

    /// <summary>What somebody saw of the outlook who came before there was a model: the notice, and the heading that took its place when the model was trained.</summary>
    internal (string Notice, string Heading) FirstVisit { get; private set; }

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(PatienceMs);
        await _untrained.FillAsync();
        var record = _untrained.Copy();
        var site = new Site(record).StartAsync();
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        _known = await BrowserAsync();
        Site = await site;
        FirstVisit = await SeeTheModelComeAsync(record);
    }

    /// <summary>Another server with a record of its own, as the first import left it: without a model.</summary>
    internal Task<Site> AnotherSiteAsync() => new Site(_untrained.Copy()).StartAsync();

    /// <summary>Opens a window.</summary>
    internal Task<Visitor> ComeAsync(int width = 1280, ColorScheme scheme = ColorScheme.Light, Site? to = null) => Visitor.ComeAsync(_known!, to ?? Site, width, scheme);

    /// <summary>Opens a window with nothing in its cache.</summary>
    internal async Task<Visitor> ComeFirstAsync() => await Visitor.ComeFirstAsync(await BrowserAsync(), Site);

    public async ValueTask DisposeAsync()
    {
        await _known!.CloseAsync();
        await Browser.CloseAsync();
        _playwright?.Dispose();
        await Site.DisposeAsync();
        _untrained.Dispose();
    }

    /// <summary>A browser as it was installed: no cache, nothing kept.</summary>
    private async Task<IBrowserContext> BrowserAsync()
    {
        var context = await Browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 }, Locale = "en-GB", AcceptDownloads = true, ReducedMotion = ReducedMotion.Reduce });
        context.SetDefaultTimeout(PatienceMs);
        return context;
    }

    private async Task<(string Notice, string Heading)> SeeTheModelComeAsync(Record record)
    {
        await using var visitor = await ComeAsync();
        await visitor.GoAsync("/outlook");
        string notice = await visitor.Page.Locator("main .notice").InnerTextAsync();
        await record.TrainAsync();
        var heading = visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "Region by region" });
        await heading.WaitForAsync();
        visitor.ShouldHaveSeenNoTrouble();
        return (notice, await heading.InnerTextAsync());
    }
}
