using System.Text.Json.Nodes;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Api;

public sealed class SeedFactTests
{
    [Fact]
    public async Task Every_fact_of_the_seed_articles_is_reached_through_its_article_with_file_and_quote()
    {
        var data = await GraphRunner.Seed.DataAsync("""
            { sources(first: 10, where: { kind: { eq: SEED_ARTICLE } }) { nodes { key seedFacts(first: 200) { totalCount nodes { key seedFile quote } } } } }
            """);

        var sources = data["sources"]!["nodes"]!.AsArray();
        var reached = sources
            .SelectMany(static source => source!["seedFacts"]!["nodes"]!.AsArray().Select(fact => (
                Source: (string)source["key"]!, Key: (string)fact!["key"]!, File: (string)fact["seedFile"]!, Quote: (string)fact["quote"]!)))
            .OrderBy(static fact => fact.Key, StringComparer.Ordinal);
        var expected = SeedRecord.Facts.SeedFacts
            .OrderBy(static fact => fact.Id, StringComparer.Ordinal)
            .Select(static (SeedFact fact) => (fact.SourceId, fact.Id, fact.SeedFile, fact.Quote));
        sources.Count.ShouldBe(5);
        reached.ShouldBe(expected);
        sources.Sum(static (JsonNode? source) => (int)source!["seedFacts"]!["totalCount"]!).ShouldBe(159);
    }
}
