using System.Text.Json.Nodes;
using Jamsostek.Graph.Exports;
using Jamsostek.Graph.OData;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Tests.Analytics.Cubes;
using Jamsostek.Graph.Tests.Api;
using Jamsostek.Graph.Tests.Exports;
using Shouldly;

namespace Jamsostek.Graph.Tests.OData;

/// <summary>Random options of every entity set against the rows of the same query as a table, which are those of GraphQL, filtered, ordered and cut by plain loops.</summary>
public sealed class FeedPropertyTests
{
    private const int Questions = 60;

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public async Task Every_answer_has_the_rows_of_the_same_query_as_a_table(int seed)
    {
        var snapshot = SeedRecord.NewSnapshot(1, new CubeWorld(seed).Facts);
        var (feeds, tables, random) = (new Feeds(snapshot), new Tables(snapshot), new Random(seed));
        var (found, paged) = (0, 0);
        foreach (var feed in feeds.Service.Sets.OfType<CubeFeed>())
        {
            var rows = await TableAsync(tables, feed);
            Same(feed, [.. feed.Columns.Select(static column => column.Name)], rows, await feeds.RowsAsync(feed.Name), $"all of {feed.Name}, seed {seed}");
            var generator = new FeedGenerator(feed, rows, random);
            foreach (var number in Enumerable.Range(0, rows.Count == 0 ? 0 : Questions))
            {
                var (filter, order, select) = (random.Next(5) > 0 ? generator.Condition() : default, random.Next(2) == 0 ? generator.Order() : default, generator.Select());
                int? top = random.Next(3) == 0 ? random.Next(40) : null;
                var (skip, page) = (random.Next(3) == 0 ? random.Next(10) : 0, 1 + random.Next(60));
                List<string> options = [$"$select={string.Join(',', select)}", $"$skip={skip}", "$count=true"];
                options.AddRange(filter.Text is null ? [] : [$"$filter={filter.Text}"]);
                options.AddRange(order.Text is null ? [] : [$"$orderby={order.Text}"]);
                options.AddRange(top is null ? [] : [$"$top={top}"]);
                var address = $"{feed.Name}?{string.Join('&', options)}";
                var message = $"seed {seed}, question {number}, pages of {page}: {address}";

                List<JsonNode> passing = [.. rows.Where(row => filter.Test is null || filter.Test(row) == true)];
                List<JsonNode> expected = [.. (order.Sort is null ? passing : order.Sort(passing)).Skip(skip).Take(top ?? int.MaxValue)];
                var first = await feeds.AnswerAsync(address, page);

                first["@odata.count"]!.GetValue<long>().ShouldBe(passing.Count, message);
                Same(feed, select, expected, await feeds.RowsAsync(address, page), message);
                found += expected.Count > 0 ? 1 : 0;
                paged += expected.Count > page ? 1 : 0;
            }
        }

        found.ShouldBeGreaterThan(Questions);
        paged.ShouldBeGreaterThan(20);
    }

    [Fact]
    public async Task Every_entity_is_found_by_its_key_and_no_other()
    {
        var feeds = new Feeds(SeedRecord.NewSnapshot(1, new CubeWorld(14).Facts));
        foreach (var set in feeds.Service.Sets)
        {
            var rows = await feeds.RowsAsync(set.Name);
            string[] keys = [.. rows.Select(row => row[set.Columns[0].Name]!.GetValue<string>())];
            keys.ShouldBeUnique(set.Name);
            foreach (var row in rows.Where((_, place) => place % (1 + (rows.Count / 20)) == 0))
            {
                var key = row[set.Columns[0].Name]!.GetValue<string>();
                var one = await feeds.AnswerAsync($"{set.Name}('{Uri.EscapeDataString(key.Replace("'", "''", StringComparison.Ordinal))}')");

                Text(set.Columns.Select(static column => column.Name), one).ShouldBe(Text(set.Columns.Select(static column => column.Name), row));
            }

            (await feeds.ProblemAsync($"{set.Name}('nobody')")).Status.ShouldBe(404);
        }
    }

    private static async Task<List<JsonNode>> TableAsync(Tables tables, CubeFeed feed)
    {
        var keys = string.Join(',', feed.Keys.Select(static key => key.Code));
        var table = tables.Read(feed.Cube.Name, $"groupBy={keys}&grain={feed.Grain.ToString().ToUpperInvariant()}&basis={string.Join(',', feed.Bases.Select(FactCode.Of))}&quality=true");
        List<JsonNode> rows = [.. JsonNode.Parse(await Tables.TextAsync(table, ExportFormat.Json))!.AsArray().Select(static row => row!)];
        foreach (var row in rows)
        {
            row["id"] = string.Join(':', feed.Keys.Select(key => row[feed.Cube.Keys.Single(known => known.Dimension == key).Columns[0].Name]?.ToString()));
        }

        return rows;
    }

    private static void Same(FeedSet set, string[] names, List<JsonNode> expected, List<JsonNode> actual, string message)
    {
        actual.Select(row => Text(names, row)).ShouldBe(expected.Select(row => Text(names, row)), message);
        if (actual.Count > 0)
        {
            actual[0].AsObject().Select(static member => member.Key).Where(static name => !name.Contains('@', StringComparison.Ordinal)).ShouldBe(set.Columns.Select(static column => column.Name).Where(names.Contains), message);
        }
    }

    private static string Text(IEnumerable<string> names, JsonNode row) => string.Join('|', names.Select(name => Tables.Text(row[name]) ?? "null"));
}
