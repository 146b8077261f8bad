using System.Globalization;
using System.Text.Json.Nodes;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Tests.Api;
using Jamsostek.Graph.Tests.Exports;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Saved;

/// <summary>Random questions that are saved, as tables, against the answer of GraphQL to the same question.</summary>
public sealed class SavedPropertyTests
{
    private const int Questions = 30;

    /// <summary>The most rows of an answer: four pages of a table.</summary>
    private const int Page = 1_000;

    /// <summary>How a question says that all its rows are meant.</summary>
    private const string Standard = ", first: 500";
    private const string Behind = "totalCount totals { quality { reportedShare derivedShare estimatedShare syntheticShare } }";

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public async Task A_table_of_a_saved_query_has_the_values_of_its_answer_and_says_what_stands_behind_them(int seed)
    {
        using var folder = new TemporaryFolder();
        await using var running = await RunningServer.OverDataAsync(folder, SeedRecord.Facts);
        var (cubes, key) = (new Tables(SeedRecord.NewSnapshot(1, SeedRecord.Facts)).Cubes, Access.TestKeys.Make(folder, "read,save"));
        var generator = new QuestionGenerator(cubes, seed);
        var answered = 0;
        foreach (var number in Enumerable.Range(0, Questions))
        {
            var question = generator.Next();
            var (message, cube) = ($"seed {seed}, question {number}: {question}", cubes.Find(question.Cube)!);
            using var posted = await running.PostAsync(new JsonObject { ["query"] = QuestionDocument.Of(cube, question with { Arguments = With(question, $", first: {Page}") }, Behind) }.ToJsonString());
            var answer = JsonNode.Parse(await posted.Content.ReadAsStringAsync())!;
            var total = answer["data"]?["answer"]?["totalCount"]?.GetValue<int>() ?? 0;
            // A question that names no page has all its rows in the table, of which the answer was asked for in one page.
            var isWhole = total <= Page && Offset(question) is null && question.Arguments.Contains(Standard, StringComparison.Ordinal);
            await SaveAsync(running, key, QuestionDocument.Of(cube, question with { Arguments = With(question, isWhole ? "" : Standard) }));
            using var response = await running.GetAsync("/v1/queries/random.json?metadata=true");
            var table = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
            if (answer["errors"]?.AsArray() is [var error, ..])
            {
                var code = error!["extensions"]!["code"]!.GetValue<string>();
                code.ShouldNotBe(ErrorCodes.Unexpected, $"{error}, {message}");
                table["code"].ShouldNotBeNull($"{error}, {message}").GetValue<string>().ShouldBe(code, message);
                continue;
            }

            var expected = answer["data"]!["answer"]!;
            var (rows, nodes) = (table["rows"]!.AsArray(), expected["nodes"]!.AsArray());
            rows.Count.ShouldBe(isWhole ? total : Math.Min(nodes.Count, 500), message);
            string?[] names = [.. table["columns"]!.AsArray().Select(static column => column!["name"]!.GetValue<string>())];
            foreach (var (row, node) in rows.Zip(nodes))
            {
                Line(row!, names, static (row, name) => row[name]).ShouldBe(Line(node!, names, Flat), message);
            }

            var csv = Tables.Csv(await TextAsync(running, "/v1/queries/random.csv?metadata=false"));
            csv[0].ShouldBe(names, message);
            csv.Count.ShouldBe(rows.Count + 1, message);
            foreach (var (name, share) in expected["totals"]!["quality"]!.AsObject())
            {
                Tables.Text(table["metadata"]!["quality"]![name]).ShouldBe(Tables.Text(share), $"{name}, {message}");
            }

            answered++;
        }

        answered.ShouldBeGreaterThan(Questions / 2);
    }

    private static async Task SaveAsync(RunningServer server, string key, string document)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, "/v1/queries/random") { Content = new StringContent(document, System.Text.Encoding.UTF8, "application/graphql") };
        request.Headers.Add("Authorization", Access.TestKeys.Bearer(key));
        using var response = await server.Client.SendAsync(request);
        response.IsSuccessStatusCode.ShouldBeTrue(await response.Content.ReadAsStringAsync());
    }

    private static async Task<string> TextAsync(RunningServer server, string address)
    {
        using var response = await server.GetAsync(address);
        return await response.Content.ReadAsStringAsync();
    }

    private static string Line(JsonNode row, string?[] names, Func<JsonNode, string, JsonNode?> value) => string.Join('|', names.Select(name => Tables.Text(value(row, name!)) ?? "null"));

    private static string With(Question question, string page) => question.Arguments.Replace(Standard, page, StringComparison.Ordinal);

    private static int? Offset(Question question) => question.Parameters.FirstOrDefault(static parameter => parameter.Key == "offset").Value is { } offset ? int.Parse(offset, CultureInfo.InvariantCulture) : null;

    /// <summary>The value that a column is of: <c>provinceCode</c> is the code of the province.</summary>
    private static JsonNode? Flat(JsonNode row, string column)
    {
        foreach (var (name, value) in row.AsObject())
        {
            if (value is not JsonObject member)
            {
                if (name == column)
                {
                    return value;
                }
            }
            else if (column.StartsWith(name, StringComparison.Ordinal) && member.FirstOrDefault(inner => name + char.ToUpper(inner.Key[0], CultureInfo.InvariantCulture) + inner.Key[1..] == column) is { Key: not null } found)
            {
                return found.Value;
            }
        }

        return null;
    }
}
