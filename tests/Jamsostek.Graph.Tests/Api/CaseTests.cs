using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Shouldly;

namespace Jamsostek.Graph.Tests.Api;

/// <summary>
/// Questions with their whole answers. A case is a folder: the query, its variables, the expected answer. Each answer is also worked out from the facts by
/// plain loops (<see cref="CaseChecks"/>), so that an expectation cannot be a wrong answer that was once accepted.
/// </summary>
public sealed class CaseTests
{
    private static readonly string Folder = Path.Combine(RepositoryTree.Root, "tests", "Jamsostek.Graph.Tests", "Api", "Cases");

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Cases => [.. Directory.GetDirectories(Folder).Select(static folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_answer_is_what_is_expected_and_what_the_facts_say(string name)
    {
        var folder = Path.Combine(Folder, name);
        var variables = Path.Combine(folder, "variables.json");
        var cancellation = TestContext.Current.CancellationToken;
        var data = await GraphRunner.Seed.DataAsync(
            await File.ReadAllTextAsync(Path.Combine(folder, "query.graphql"), cancellation), File.Exists(variables) ? await File.ReadAllTextAsync(variables, cancellation) : null);

        var check = JsonSerializer.SerializeToNode(CaseChecks.All[name]())!;
        Text(data).ShouldBe(Text(check), "the facts say otherwise");
        var expected = Path.Combine(folder, "expected.json");
        if (!File.Exists(expected))
        {
            await File.WriteAllTextAsync(expected, Text(data), cancellation);
            Assert.Fail($"{name} had no expectation; the answer is written as one: read it and commit it.");
        }

        Text(data).ShouldBe(await File.ReadAllTextAsync(expected, cancellation));
    }

    [Fact]
    public void Every_check_has_its_case() => CaseChecks.All.Keys.Order(StringComparer.Ordinal).ShouldBe(Cases.Select(static row => row.Data));

    private static string Text(JsonNode node) => node.ToJsonString(Readable) + "\n";
}
