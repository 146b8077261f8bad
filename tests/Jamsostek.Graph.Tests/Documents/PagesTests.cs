using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Jamsostek.Graph.Tests.Api;
using Shouldly;

namespace Jamsostek.Graph.Tests.Documents;

/// <summary>What the pages show is true.</summary>
public sealed partial class PagesTests
{
    private static readonly string Readme = Path.Combine(RepositoryTree.Root, "README.md");

    public static TheoryData<int> Examples => [.. Enumerable.Range(0, MarkdownExamples.Of(Readme).Count)];

    public static TheoryData<string> Pages =>
        [.. Directory.EnumerateFiles(RepositoryTree.Root, "*.md", SearchOption.AllDirectories)
            .Select(static path => Path.GetRelativePath(RepositoryTree.Root, path))
            .Where(static path => !path.Split(Path.DirectorySeparatorChar).Any(static part => part is "node_modules" or "bin" or "obj" or ".git"))];

    [Fact]
    public void The_readme_shows_five_questions() => MarkdownExamples.Of(Readme).Count.ShouldBe(5);

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Every_question_of_the_readme_has_the_answer_it_shows(int index)
    {
        var example = MarkdownExamples.Of(Readme)[index];

        var data = await GraphRunner.Seed.DataAsync(example.Query, example.Variables);

        JsonNode.DeepEquals(data, JsonNode.Parse(example.Answer)).ShouldBeTrue(data.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_of_a_page_leads_somewhere(string page)
    {
        var path = Path.Combine(RepositoryTree.Root, page);
        var folder = Path.GetDirectoryName(path)!;

        var broken = Link().Matches(File.ReadAllText(path))
            .Select(static match => match.Groups["target"].Value.Split('#')[0])
            .Where(static target => target.Length > 0 && !target.Contains("://", StringComparison.Ordinal))
            .Where(target => !Path.Exists(Path.Combine(folder, target)));

        broken.ShouldBeEmpty();
    }

    [Fact]
    public void Every_decision_is_in_the_list_with_its_own_title()
    {
        var schema = Path.Combine(RepositoryTree.Root, "schema");
        var listed = File.ReadLines(Path.Combine(schema, "ARCHITECTURE.md")).Where(static line => line.Contains("](decisions/", StringComparison.Ordinal) && line.StartsWith("| [", StringComparison.Ordinal));

        var records = Directory.EnumerateFiles(Path.Combine(schema, "decisions"), "*.md").Order(StringComparer.Ordinal).Select(static path => (Name: Path.GetFileName(path), Heading: File.ReadLines(path).First()));

        listed.ShouldBe(records.Select(static record => $"| [{record.Name[..4]}](decisions/{record.Name}) | {record.Heading.Replace($"# {record.Name[..4]}: ", "", StringComparison.Ordinal)} |"));
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
