using System.Net;
using System.Text.Json;
using Jamsostek.Graph.Api;
using Jamsostek.Graph.Language.Parsing;
using Jamsostek.Graph.Language.Validation;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Endpoints;

public sealed class LandingPageTests
{
    [Fact]
    public async Task The_queries_on_the_page_are_valid_in_our_schema()
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.GetAsync("/graphql", "text/html");
        string page = await response.Content.ReadAsStringAsync();
        string form = Between(page, "spellcheck=\"false\">", "</textarea>");
        using var command = JsonDocument.Parse(Between(page, "-d '", "'</pre>"));
        var schema = GraphSchema.Build();

        foreach (string query in new[] { form, command.RootElement.GetProperty("query").GetString()! })
        {
            DocumentValidator.Validate(schema, DocumentParser.Parse(query).Document.ShouldNotBeNull(), ValidationLimits.Default).ShouldBeEmpty();
        }
    }

    private static string Between(string page, string before, string after)
    {
        int start = page.IndexOf(before, StringComparison.Ordinal) + before.Length;
        return WebUtility.HtmlDecode(page[start..page.IndexOf(after, start, StringComparison.Ordinal)]);
    }
}
