using System.Text.RegularExpressions;
using Shouldly;

namespace Jamsostek.Graph.Tests.Documents;

/// <summary>Holds the table of attacks in server/ACCESS.md to the tests there are.</summary>
public sealed partial class AccessPageTests
{
    [Fact]
    public void Every_test_that_the_page_names_is_there()
    {
        var table = File.ReadAllText(Path.Combine(RepositoryTree.Root, "server", "ACCESS.md")).Split("## Attacks that were tried")[1];
        var named = TestName().Matches(table).Select(match => (Class: match.Groups["class"].Value, Method: match.Groups["method"].Value)).ToList();
        var classes = typeof(AccessPageTests).Assembly.GetTypes().ToLookup(type => type.Name, StringComparer.Ordinal);

        named.Count.ShouldBeGreaterThan(30);
        named.Where(test => !classes[test.Class].Any(type => test.Method.Length == 0 || type.GetMethod(test.Method) is not null)).ShouldBeEmpty();
    }

    [GeneratedRegex(@"`(?<class>\w+Tests)(?:\.(?<method>\w+))?`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TestName();
}
