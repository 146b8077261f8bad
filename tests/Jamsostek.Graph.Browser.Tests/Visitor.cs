using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Shouldly;

namespace Jamsostek.Graph.Browser.Tests;

/// <summary>Somebody at a browser window, who notices errors in the console and requests to other servers.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    /// <summary>Nothing is being loaded, every figure is new, every chart is drawn.</summary>
    private const string Settled =
        "() => !document.querySelector('.empty, [aria-busy=true]') && !/Loading …|Memuat …/.test(document.body.innerText) && [...document.querySelectorAll('.chart')].every(chart => chart.querySelector('canvas'))";

    private readonly ConcurrentBag<string> _errors = [];
    private readonly ConcurrentBag<string> _foreign = [];
    private readonly ConcurrentBag<string> _requests = [];
    private readonly IBrowserContext _context;

    private Visitor(IBrowserContext context, IPage page, string address)
    {
        (_context, Page, Address) = (context, page, address);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _errors.Add(message.Text);
            }
        };
        page.PageError += (_, error) => _errors.Add(error);
        page.Request += (_, request) =>
        {
            _requests.Add(new Uri(request.Url).AbsolutePath);
            if (!request.Url.StartsWith(address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
            {
                _foreign.Add(request.Url);
            }
        };
    }

    /// <summary>The window.</summary>
    public IPage Page { get; }

    /// <summary>Paths that were asked for so far.</summary>
    public IEnumerable<string> Requests => _requests;

    private string Address { get; }

    /// <summary>Opens a window.</summary>
    public static async Task<Visitor> ComeAsync(IBrowser browser, Site site, int width, ColorScheme scheme, float patience)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 }, ColorScheme = scheme, Locale = "en-GB", AcceptDownloads = true });
        context.SetDefaultTimeout(patience);
        return new Visitor(context, await context.NewPageAsync(), site.Address);
    }

    /// <summary>Goes to an address and waits until the page has its data.</summary>
    public async Task GoAsync(string path)
    {
        await Page.GotoAsync(Address + path);
        await SettleAsync();
    }

    /// <summary>Waits until a page is there and nothing of it is under way.</summary>
    public async Task SettleAsync()
    {
        await Page.Locator("main h1").First.WaitForAsync();
        await Page.WaitForFunctionAsync(Settled);
    }

    /// <summary>Goes to an address by the finder in the head of the page, as somebody who knows a region's name.</summary>
    public async Task FindAsync(string name)
    {
        var finder = Page.GetByRole(AriaRole.Combobox, new() { Name = "Find a region" });
        await finder.PressSequentiallyAsync(name);
        await Page.GetByRole(AriaRole.Option, new() { Name = name, Exact = true }).ClickAsync();
        await Page.WaitForURLAsync("**/region/*");
        await SettleAsync();
    }

    /// <summary>A figure of the page by its name.</summary>
    public Task<string> FigureAsync(string name) => Page.Locator($"[data-figure={name}]").First.InnerTextAsync();

    /// <summary>The page fits its window: nothing sticks out to the right.</summary>
    public async Task ShouldFitAsync() =>
        (await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBeLessThanOrEqualTo(0);

    /// <summary>Checks the page against WCAG 2.2 AA with axe.</summary>
    public async Task ShouldBeAccessibleAsync()
    {
        var result = await Page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } });
        result.Violations.Select(static violation => $"{violation.Id}: {violation.Help} {string.Join(" | ", violation.Nodes.Take(3).Select(static node => node.Html))}").ShouldBeEmpty();
    }

    /// <summary>Nothing went wrong on the way, and nobody else was asked.</summary>
    public void ShouldHaveSeenNoTrouble()
    {
        _errors.ShouldBeEmpty();
        _foreign.ShouldBeEmpty();
    }

    public async ValueTask DisposeAsync() => await _context.CloseAsync();
}
