using System.Text.Json;
using System.Xml.Linq;
using Microsoft.Playwright;
using Shouldly;

namespace Jamsostek.Graph.Browser.Tests;

/// <summary>Maps as pictures for slides, taken with the keyboard alone.</summary>
public sealed class PictureTests(Scene scene)
{
    private const int Colours = 12;
    private const double LeastInk = 0.03;

    /// <summary>Size of a picture, share of its pixels that are not its ground, and how many colours cover a thousandth of a per cent or more.</summary>
    private const string Look =
        """
        async bytes => {
          const image = new Image();
          image.src = `data:image/png;base64,${bytes}`;
          await image.decode();
          const canvas = Object.assign(document.createElement('canvas'), { width: image.naturalWidth, height: image.naturalHeight });
          const pen = canvas.getContext('2d');
          pen.drawImage(image, 0, 0);
          const pixels = new Uint32Array(pen.getImageData(0, 0, canvas.width, canvas.height).data.buffer);
          const counts = new Map();
          for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
          return { width: canvas.width, height: canvas.height, ground: pixels[0], ink: 1 - counts.get(pixels[0]) / pixels.length, colours: [...counts.values()].filter(count => count > pixels.length / 1e5).length };
        }
        """;

    [Theory]
    [InlineData("/", "en", ColorScheme.Dark, "Where", "estimated-coverage-provinces-", 38)]
    [InlineData("/?map=kabupaten&colour=informal", "id", ColorScheme.Light, "Di mana", "porsi-kerja-informal-kabupaten-dan-kota.", 514)]
    [InlineData("/?map=tiles", "id", ColorScheme.Dark, "Di mana", "estimasi-cakupan-provinsi-", 38)]
    [InlineData("/outlook?view=map", "id", ColorScheme.Light, "Wilayah demi wilayah", "peluang-meleset-2029-", 38)]
    [InlineData("/outlook?view=tiles", "en", ColorScheme.Light, "Region by region", "probability-of-missing-2029-", 38)]
    public async Task A_map_is_taken_along_as_a_picture_with_its_title_its_legend_and_its_data_version(string path, string language, ColorScheme scheme, string section, string file, int regions)
    {
        string version = (await scene.Site.AskAsync("{ dataset { version } }")).GetProperty("dataset").GetProperty("version").GetString()!;
        await using var visitor = await scene.ComeAsync(scheme: scheme);
        await visitor.GoAsync($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={language}");
        var map = visitor.Page.Locator("section", new() { Has = visitor.Page.GetByRole(AriaRole.Heading, new() { Name = section, Exact = true }) }).Locator(".map");

        var picture = await TakeAsync(visitor, map, language == "id" ? "PNG untuk salindia" : "PNG for slides");
        picture.SuggestedFilename.ShouldStartWith(file);
        picture.SuggestedFilename.ShouldEndWith(".png");
        byte[] bytes = await File.ReadAllBytesAsync(await picture.PathAsync());
        bytes[..8].ShouldBe([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var seen = (await visitor.Page.EvaluateAsync<JsonElement>(Look, Convert.ToBase64String(bytes)))!;
        (seen.GetProperty("width").GetInt32(), seen.GetProperty("height").GetInt32()).ShouldBe((2560, 1440));
        // A slide is white, whatever the screen: little-endian red, green, blue, opaque.
        seen.GetProperty("ground").GetUInt32().ShouldBe(0xFFFFFFFFu);
        seen.GetProperty("ink").GetDouble().ShouldBeGreaterThan(LeastInk);
        seen.GetProperty("colours").GetInt32().ShouldBeGreaterThan(Colours);

        var drawing = XDocument.Parse(await File.ReadAllTextAsync(await (await TakeAsync(visitor, map, "SVG")).PathAsync())).Root!;
        string[] texts = [.. drawing.Descendants().Where(static part => part.Name.LocalName == "text").Select(static part => part.Value)];
        texts[0].ShouldContain("·");
        texts.ShouldContain(language == "id" ? "tidak diketahui" : "unknown");
        texts[^1].ShouldBe(language == "id" ? $"Jamsostek.Graph · Versi data {version}" : $"Jamsostek.Graph · Data version {version}");
        drawing.Descendants().Count(part => part.Name.LocalName == (path.Contains("tiles", StringComparison.Ordinal) ? "rect" : "circle")).ShouldBeGreaterThanOrEqualTo(regions);
        string[] lines = await File.ReadAllLinesAsync(await (await TakeAsync(visitor, map, "CSV")).PathAsync());
        lines.Length.ShouldBe(regions + 1);
        visitor.ShouldHaveSeenNoTrouble();
    }

    private static Task<IDownload> TakeAsync(Visitor visitor, ILocator map, string name) => visitor.Page.RunAndWaitForDownloadAsync(async () =>
    {
        await map.GetByRole(AriaRole.Button, new() { Name = name }).FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
    });
}
