using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Shouldly;

namespace Jamsostek.Graph.Tests.Api;

/// <summary>
/// Questions that people of the field ask, with their answers: the examples of the guide to the API. A question is a folder: the query, its variables, the expected
/// answer, and hand-written SQL on the record that works the answer out by itself, so that an expectation cannot be a wrong answer that was once accepted.
/// </summary>
public sealed class QuestionTests
{
    private const double Tolerance = 1e-9;

    private static readonly string Folder = Path.Combine(RepositoryTree.Root, "tests", "Jamsostek.Graph.Tests", "Api", "Questions");
    private static readonly string Guide = Path.Combine(RepositoryTree.Root, "schema", "README.md");

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Questions => [.. Directory.GetDirectories(Folder).Select(static folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task The_answer_is_what_is_expected_and_what_SQL_on_the_record_says(string name)
    {
        var folder = Path.Combine(Folder, name);
        var variables = Path.Combine(folder, "variables.json");
        var cancellation = TestContext.Current.CancellationToken;
        var query = await File.ReadAllTextAsync(Path.Combine(folder, "query.graphql"), cancellation);
        var looksAhead = query.Contains("outlook", StringComparison.OrdinalIgnoreCase) || query.Contains("projectionModel", StringComparison.Ordinal);
        var data = await (looksAhead ? SeedOutlooks.Runner : GraphRunner.Seed).DataAsync(
            query, File.Exists(variables) ? await File.ReadAllTextAsync(variables, cancellation) : null);

        var check = JsonNode.Parse(await SeedDatabase.ScalarAsync(await File.ReadAllTextAsync(Path.Combine(folder, "check.sql"), cancellation), looksAhead, cancellation))!;
        Differences(data, check, "data", looksAhead ? 1 : 0).ShouldBeEmpty($"SQL on the record says {check.ToJsonString(Readable)}");
        var expected = Path.Combine(folder, "expected.json");
        if (!File.Exists(expected))
        {
            await File.WriteAllTextAsync(expected, Text(data), cancellation);
            Assert.Fail($"{name} had no expectation; the answer is written as one: read it and commit it.");
        }

        Text(data).ShouldBe(await File.ReadAllTextAsync(expected, cancellation));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task The_guide_shows_it(string name)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var guide = await File.ReadAllTextAsync(Guide, cancellation);

        foreach (var file in Directory.GetFiles(Path.Combine(Folder, name)).Where(static file => Path.GetFileName(file) is "query.graphql" or "variables.json" or "expected.json"))
        {
            guide.ShouldContain(await File.ReadAllTextAsync(file, cancellation), Case.Sensitive, $"{file} is not in the guide as it is");
        }
    }

    private static string Text(JsonNode node) => node.ToJsonString(Readable) + "\n";

    /// <summary>Where two answers differ: numbers by more than rounding, anything else at all.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="check">What it should be.</param>
    /// <param name="path">Where they stand.</param>
    /// <param name="workers">By how much fields of workers may differ: what is projected is rounded on either side for itself, and may come out one apart.</param>
    private static IEnumerable<string> Differences(JsonNode? answer, JsonNode? check, string path, int workers)
    {
        switch (answer, check)
        {
            case (JsonObject left, JsonObject right):
                return left.Select(static field => field.Key).Union(right.Select(static field => field.Key), StringComparer.Ordinal)
                    .SelectMany(key => left.ContainsKey(key) && right.ContainsKey(key) ? Differences(left[key], right[key], $"{path}.{key}", workers) : [$"{path}.{key} is only in one"]);
            case (JsonArray left, JsonArray right):
                return left.Count != right.Count
                    ? [$"{path} has {left.Count} items, and {right.Count} by SQL"]
                    : left.SelectMany((item, i) => Differences(item, right[i], $"{path}[{i}]", workers));
            case (JsonValue left, JsonValue right) when left.GetValueKind() == JsonValueKind.Number && right.GetValueKind() == JsonValueKind.Number:
                var (a, b) = (left.GetValue<double>(), right.GetValue<double>());
                return Math.Abs(a - b) <= Math.Max(Tolerance * Math.Max(1, Math.Abs(b)), path.EndsWith("Workers", StringComparison.Ordinal) ? workers : 0) ? [] : [$"{path} is {a:R}, and {b:R} by SQL"];
            default:
                return JsonNode.DeepEquals(answer, check) ? [] : [$"{path} is {answer?.ToJsonString() ?? "null"}, and {check?.ToJsonString() ?? "null"} by SQL"];
        }
    }
}
