using System.Globalization;
using Microsoft.Playwright;
using Shouldly;

namespace Jamsostek.Graph.Browser.Tests;

public sealed class PageTests(Scene scene)
{
    private static readonly string[] Paths = ["/", "/?map=kabupaten&colour=informal", "/?map=tiles", "/region", "/region/11", "/region/62", "/region/11.17", "/region/95", "/explore", "/explore?by=PERIOD,SEGMENT&grain=YEAR&period=all", "/explore?cube=labour&by=PROVINCE", "/compare", "/compare?regions=11,12,11.17", "/sources", "/sources?source=SEED-001"];

    public static TheoryData<string, string> PagesInBothLanguages => [.. from path in Paths from language in (string[])["en", "id"] select (path, language)];

    [Theory]
    [MemberData(nameof(PagesInBothLanguages))]
    public async Task Every_page_opens_in_both_languages_accessible_and_without_trouble(string path, string language)
    {
        await using var visitor = await Visitor.ComeAsync(scene.Browser, scene.Site);
        await visitor.GoAsync(WithLanguage(path, language));

        (await visitor.Page.Locator("html").GetAttributeAsync("lang")).ShouldBe(language);
        (await visitor.Page.Locator("h1").CountAsync()).ShouldBe(1);
        await visitor.ShouldBeAccessibleAsync();
        visitor.ShouldHaveSeenNoTrouble();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/region/62")]
    [InlineData("/explore")]
    [InlineData("/compare?regions=11,12")]
    [InlineData("/sources?source=P-ACEH1")]
    public async Task Pages_are_accessible_in_the_dark_and_fit_a_small_screen(string path)
    {
        await using var visitor = await Visitor.ComeAsync(scene.Browser, scene.Site, 360, ColorScheme.Dark);
        await visitor.GoAsync(path);

        await visitor.ShouldBeAccessibleAsync();
        (await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360);
        visitor.ShouldHaveSeenNoTrouble();
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_says_so()
    {
        await using var visitor = await Visitor.ComeAsync(scene.Browser, scene.Site);
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

        foreach (var (width, scheme, language) in from width in (int[])[360, 1280, 2560] from scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark] from language in (string[])["en", "id"] select (width, scheme, language))
        {
            await using var visitor = await Visitor.ComeAsync(scene.Browser, scene.Site, width, scheme);
            foreach (string path in Paths)
            {
                await visitor.GoAsync(WithLanguage(path, language));
                string name = string.Concat(path.Select(static letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));
                await visitor.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}-{width.ToString(CultureInfo.InvariantCulture)}-{scheme}-{language}.png"), FullPage = true });
            }
        }
    }

    private static string WithLanguage(string path, string language) => $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={language}";
}
