using System.Globalization;
using Shouldly;

namespace Jamsostek.Graph.Browser.Tests;

public sealed class BudgetTests(Scene scene, ITestOutputHelper output)
{
    private const int MostScriptBytes = 300_000;

    [Theory]
    [InlineData("/")]
    [InlineData("/region/11")]
    [InlineData("/compare?regions=11,12")]
    [InlineData("/sources")]
    public async Task The_first_load_stays_under_300_kB_of_compressed_script(string path)
    {
        await using var visitor = await Visitor.ComeAsync(scene.Browser, scene.Site);
        await visitor.GoAsync(path);

        var scripts = visitor.Requests.Where(static file => file.EndsWith(".js", StringComparison.Ordinal)).Distinct().Select(static file => Site.Pages + file);
        long bytes = scripts.Sum(static file => new FileInfo(File.Exists(file + ".gz") ? file + ".gz" : file).Length);
        output.WriteLine($"{path}: {bytes} bytes of script, gzipped");
        bytes.ShouldBeInRange(10_000, MostScriptBytes);
    }

    [Fact]
    public async Task The_largest_paint_of_a_cold_start_is_measured()
    {
        await using var visitor = await Visitor.ComeAsync(scene.Browser, scene.Site);
        await visitor.GoAsync("/");
        double paint = await visitor.Page.EvaluateAsync<double>(
            "new Promise(tell => new PerformanceObserver(list => tell(list.getEntries().at(-1).startTime)).observe({ type: 'largest-contentful-paint', buffered: true }))");
        output.WriteLine($"largest paint after {paint:F0} ms");

        paint.ShouldBeGreaterThan(0);
        if (Environment.GetEnvironmentVariable("MOST_PAINT_MS") is { Length: > 0 } most)
        {
            paint.ShouldBeLessThan(double.Parse(most, CultureInfo.InvariantCulture));
        }
    }
}
