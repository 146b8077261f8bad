using System.Net;
using System.Text.RegularExpressions;
using Jamsostek.Graph.Tests.Api;
using Jamsostek.Graph.Tests.Server;
using Shouldly;

namespace Jamsostek.Graph.Tests.Documents;

/// <summary>Asks a running server every address that the pages for BI tools, and the page on OData, name.</summary>
public sealed partial class BiPagesTests
{
    private const string Host = "http://127.0.0.1:5080";

    private static readonly string Server = Path.Combine(RepositoryTree.Root, "server");

    public static TheoryData<string> Pages => [.. Directory.EnumerateFiles(Path.Combine(Server, "docs", "bi"), "*.md").Append(Path.Combine(Server, "ODATA.md")).Select(static path => Path.GetRelativePath(Server, path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_is_a_page_for_each_tool() => Pages.Select(static row => row.Data).ShouldBe(
        ["ODATA.md", "docs/bi/excel.md", "docs/bi/google-sheets.md", "docs/bi/grafana.md", "docs/bi/metabase.md", "docs/bi/power-bi.md", "docs/bi/r-and-python.md", "docs/bi/superset.md", "docs/bi/tableau.md"]);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_address_of_the_page_is_answered(string page)
    {
        string[] addresses = [.. (await File.ReadAllLinesAsync(Path.Combine(Server, page))).SelectMany(Addresses).Distinct(StringComparer.Ordinal)];
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.OverDataAsync(folder, SeedRecord.Facts);

        addresses.Length.ShouldBeGreaterThan(1);
        foreach (string address in addresses)
        {
            using var response = await server.GetAsync(address);

            response.StatusCode.ShouldBe(HttpStatusCode.OK, $"{page}: {address}");
            (await response.Content.ReadAsByteArrayAsync()).ShouldNotBeEmpty($"{page}: {address}");
        }
    }

    // A line that begins with an address is one, spaces included.
    private static IEnumerable<string> Addresses(string line) => line.StartsWith(Host, StringComparison.Ordinal)
        ? [line[Host.Length..].Replace(" ", "%20", StringComparison.Ordinal)]
        : Address().Matches(line).Select(static match => match.Value[Host.Length..]);

    [GeneratedRegex(@"http://127\.0\.0\.1:5080[^\s""'`<>|]*(?<![.,;:)])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Address();
}
