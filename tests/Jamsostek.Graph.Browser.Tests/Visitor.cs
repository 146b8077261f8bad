using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Shouldly;

namespace Jamsostek.Graph.Browser.Tests;

/// <summary>Somebody at a browser window, who notices errors in the console and requests to other servers.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    /// <summary>Nothing is being loaded, every figure is new, every chart is drawn, and in the size that its place has now: of a window that was made narrower, charts hear a moment later.</summary>
    private const string Settled =
        """
        () => !document.querySelector('.empty, [aria-busy=true]')
          && !/Loading …|Memuat …/.test(document.body.innerText)
          && [...document.querySelectorAll('.chart')].every(chart => {
            const drawing = chart.querySelector('canvas');
            return drawing && Math.abs(drawing.getBoundingClientRect().width - chart.clientWidth) < 2;
          })
        """;

    /// <summary>What axe finds against WCAG 2.2 AA, a line each. Of what is in order it keeps no account, which would be long to write and to send.</summary>
    private const string Violations =
        """
        async () => {
          const { violations } = await axe.run({ runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }, resultTypes: ['violations'] });
          return violations.map(one => `${one.id}: ${one.help} ${one.nodes.slice(0, 3).map(node => node.html).join(' | ')}`);
        }
        """;

    private const string CutPlaceholders =
        """
        () => [...document.querySelectorAll('input[placeholder]')].filter(field => {
          const style = getComputedStyle(field);
          const pen = document.createElement('canvas').getContext('2d');
          pen.font = style.font;
          return pen.measureText(field.placeholder).width > field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
        }).map(field => field.placeholder)
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript() + ";undefined";

    private readonly ConcurrentBag<string> _errors = [];
    private readonly ConcurrentBag<string> _foreign = [];
    private readonly ConcurrentBag<string> _requests = [];
    private readonly IBrowserContext? _own;

    private Visitor(IBrowserContext? own, IPage page, string address)
    {
        (_own, Page, Address) = (own, page, address);
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

    /// <summary>Opens a window of a browser that has been here before: what does not change it keeps.</summary>
    public static async Task<Visitor> ComeAsync(IBrowserContext known, Site site, int width, ColorScheme scheme)
    {
        var page = await known.NewPageAsync();
        var visitor = new Visitor(null, page, site.Address);
        await visitor.TurnAsync(width, scheme);
        return visitor;
    }

    /// <summary>Opens a window of a browser that has never been here.</summary>
    public static async Task<Visitor> ComeFirstAsync(IBrowserContext own, Site site) => new(own, await own.NewPageAsync(), site.Address);

    /// <summary>Makes the window as wide as that of another device, and its ground light or dark.</summary>
    public async Task TurnAsync(int width, ColorScheme scheme)
    {
        await Page.SetViewportSizeAsync(width, 900);
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
    }

    /// <summary>Has the page in another language, as its reader would.</summary>
    public async Task SpeakAsync(string language)
    {
        await Page.Locator("header select").First.SelectOptionAsync(language);
        await Page.Locator($"html[lang={language}]").WaitForAsync();
        await SettleAsync();
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

    /// <summary>The page fits its window: nothing sticks out to the right, and what stands in an empty field is not cut off.</summary>
    public async Task ShouldFitAsync()
    {
        (await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBeLessThanOrEqualTo(0);
        (await Page.EvaluateAsync<string[]>(CutPlaceholders)).ShouldBeEmpty();
    }

    /// <summary>Checks the page against WCAG 2.2 AA with axe.</summary>
    public async Task ShouldBeAccessibleAsync()
    {
        if (await Page.EvaluateAsync<bool>("typeof axe === 'undefined'"))
        {
            await Page.EvaluateAsync(Axe);
        }

        (await Page.EvaluateAsync<string[]>(Violations)).ShouldBeEmpty();
    }

    /// <summary>Nothing went wrong on the way, and nobody else was asked.</summary>
    public void ShouldHaveSeenNoTrouble()
    {
        _errors.ShouldBeEmpty();
        _foreign.ShouldBeEmpty();
    }

    public async ValueTask DisposeAsync() => await (_own is null ? Page.CloseAsync() : _own.CloseAsync());
}
