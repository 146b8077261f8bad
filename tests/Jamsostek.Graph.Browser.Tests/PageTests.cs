using System.Globalization;
using Microsoft.Playwright;
using Shouldly;

namespace Jamsostek.Graph.Browser.Tests;

public sealed class PageTests(Scene scene)
{
    private static readonly string[] Paths =
    [
        "/", "/?map=kabupaten&colour=informal", "/?map=tiles&colour=missing", "/region", "/region/11", "/region/62", "/region/11.17", "/region/95",
        "/outlook", "/outlook?level=KABUPATEN&view=map", "/outlook?view=tiles&region=62&growth=2&add=5000&regulation=1", "/outlook?target=15.03-2025-ucj",
        "/explore", "/explore?by=PERIOD,SEGMENT&grain=YEAR&period=all&as=pivot", "/explore?cube=labour&by=PROVINCE",
        "/compare", "/compare?regions=11,12,11.17", "/sources", "/sources?source=SEED-001",
    ];

    public static TheoryData<string> Pages => [.. Paths];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_accessible_and_without_trouble_in_English_on_a_desk_and_in_Indonesian_in_the_dark_on_a_phone(string path)
    {
        await using var visitor = await scene.ComeAsync();
        await visitor.GoAsync(WithLanguage(path, "en"));
        await ShouldHoldAsync(visitor, "en");

        await visitor.TurnAsync(360, ColorScheme.Dark);
        await visitor.SpeakAsync("id");
        await ShouldHoldAsync(visitor, "id");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/outlook")]
    [InlineData("/explore")]
    public async Task A_page_fits_and_fills_the_widest_screen(string path)
    {
        await using var visitor = await scene.ComeAsync(3840);
        await visitor.GoAsync(path);

        await visitor.ShouldFitAsync();
        // Type and drawings grow with the screen, so that a line stays as long as it is read well.
        (await visitor.Page.EvaluateAsync<double>("document.querySelector('main').getBoundingClientRect().width / innerWidth")).ShouldBeGreaterThan(0.7);
        (await visitor.Page.EvaluateAsync<double>("parseFloat(getComputedStyle(document.documentElement).fontSize)")).ShouldBe(32);
        (await visitor.Page.EvaluateAsync<double>("(() => { const chart = document.querySelector('.chart'); return chart.querySelector('canvas').getBoundingClientRect().width / chart.clientWidth; })()")).ShouldBe(1, 0.01);
    }

    [Fact]
    public async Task On_paper_there_are_figures_and_charts_and_nothing_to_press()
    {
        await using var visitor = await scene.ComeAsync();
        await visitor.GoAsync("/region/11");
        await visitor.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        await Assertions.Expect(visitor.Page.Locator("[data-figure=coverage]")).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.Locator(".chart").First).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Navigation).First).ToBeHiddenAsync();
        (await visitor.Page.Locator("main .button:visible").CountAsync()).ShouldBe(0);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/region/11")]
    [InlineData("/outlook")]
    [InlineData("/outlook?view=map")]
    [InlineData("/explore")]
    [InlineData("/compare?regions=11,12")]
    public async Task Behind_every_chart_and_map_there_is_a_table(string path)
    {
        await using var visitor = await scene.ComeAsync();
        await visitor.GoAsync(path);
        string[] pictures = await visitor.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('figure, .map')].map(one => `${one.querySelectorAll('tbody tr').length}`)");

        pictures.ShouldNotBeEmpty();
        pictures.ShouldAllBe(static rows => int.Parse(rows, CultureInfo.InvariantCulture) > 1);
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_says_so()
    {
        await using var visitor = await scene.ComeAsync();
        await visitor.GoAsync("/region/99.99");

        (await visitor.Page.Locator("h1").InnerTextAsync()).ShouldBe("No region has the code 99.99.");
    }

    [Fact]
    public async Task Each_page_is_photographed_when_asked()
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is not { Length: > 0 } folder)
        {
            return;
        }

        foreach (var (width, scheme, language) in from width in (int[])[360, 1280, 3840] from scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark] from language in (string[])["en", "id"] select (width, scheme, language))
        {
            await using var visitor = await scene.ComeAsync(width, scheme);
            foreach (string path in Paths)
            {
                await visitor.GoAsync(WithLanguage(path, language));
                string name = string.Concat(path.Select(static letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));
                await visitor.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}-{width.ToString(CultureInfo.InvariantCulture)}-{scheme}-{language}.png"), FullPage = true });
            }
        }
    }

    private static async Task ShouldHoldAsync(Visitor visitor, string language)
    {
        (await visitor.Page.Locator("html").GetAttributeAsync("lang")).ShouldBe(language);
        (await visitor.Page.Locator("h1").CountAsync()).ShouldBe(1);
        await visitor.ShouldFitAsync();
        await visitor.ShouldBeAccessibleAsync();
        visitor.ShouldHaveSeenNoTrouble();
    }

    private static string WithLanguage(string path, string language) => $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={language}";
}
