using Jamsostek.Graph.Analytics.Policies;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Tests.Analytics.Policies;
using Shouldly;

namespace Jamsostek.Graph.Tests.Api;

/// <summary>Every question of the guide and every case, asked by callers who are bound, against a record that holds only what they may see.</summary>
public sealed class PolicyTests
{
    private static readonly string Tests = Path.Combine(RepositoryTree.Root, "tests", "Jamsostek.Graph.Tests", "Api");

    /// <summary>Questions that reach across cubes, levels and records in ways that the guide does not.</summary>
    private static readonly string[] Others =
    [
        """
        {
          all: coverage(groupBy: [PROVINCE, SEGMENT], rollup: CUBE, order: [{ coveredWorkers: DESC }]) {
            totalCount
            totals { coveredWorkers eligibleWorkers coverageRate }
            nodes { kind depth province { code } segment coveredWorkers rank(of: COVERED_WORKERS) share(of: COVERED_WORKERS, in: GRAND_TOTAL) versus(to: COUNTRY) { baseline { coveredWorkers } } }
          }
        }
        """,
        "{ coverage(groupBy: [KANWIL, PERIOD], grain: YEAR) { totalCount nodes { kanwil period { label complete } coveredWorkers netChange } } }",
        "{ coverage(groupBy: [KABUPATEN], top: { n: 2, by: UNCOVERED_WORKERS, of: KABUPATEN }) { nodes { kind kabupaten { code population } uncoveredWorkers } } }",
        "{ compliance(groupBy: [PROVINCE], scope: { basis: [REPORTED, DERIVED, ESTIMATED, SYNTHETIC] }) { totalCount totals { nonAsnWorkers } nodes { province { code } nonAsnWorkers enrolledWorkers } } }",
        "{ labourCube: labour(groupBy: [ISLAND_GROUP]) { totalCount totals { employed } nodes { islandGroup employed informalRate } } }",
        "{ provinces(first: 1000) { totalCount totals { labour { employed } } nodes { code population labour { employed informalRate } kabupaten(first: 1000) { totalCount nodes { code } } } } }",
        "{ indonesia { population latestCoverage { publishedPercent } labour { employed } provinces { totalCount } observations { totalCount } participants { totalCount } agencies { totalCount } } }",
        "{ dataset { contentHash rows tables { table rows } bases { basis rows } latestMonth labourYears labourDifferences { regionCode published } sources { totalCount nodes { key title } } } }",
    ];

    public static TheoryData<string, string> Policies => new()
    {
        { "11", "REPORTED,DERIVED,ESTIMATED,SYNTHETIC" },
        { "62.71,73", "REPORTED,DERIVED" },
        { "35,35.74,94", "ESTIMATED,SYNTHETIC" },
        { "11.17", "SYNTHETIC" },
        { "ID", "REPORTED,ESTIMATED" },
    };

    [Theory]
    [MemberData(nameof(Policies))]
    public async Task Every_question_is_answered_as_by_a_record_of_the_visible_rows(string regions, string bases)
    {
        RowPolicy.TryParse(regions, bases, out var policy, out _).ShouldBeTrue();
        var naive = new NaivePolicy(PanelRecord.Facts, regions.Split(','), policy.Bases.IsDefault ? Enum.GetValues<Basis>() : policy.Bases).Keep();
        var holder = new SnapshotHolder(1);
        holder.Publish(PanelRecord.NewSnapshot());
        var whole = new GraphRunner(holder);
        var bound = new GraphRunner(new RestrictedSource(holder, policy));
        var part = GraphRunner.Over(SnapshotBuilder.Build(
            holder.Current!.Version with { ContentHash = naive.ContentHash(), Counts = TableCount.Of(naive) }, naive));

        int answered = 0;
        foreach (var (name, query, variables) in Questions())
        {
            // The whole is asked before, so that nothing kept of its answers can come back.
            await whole.AnswerAsync(query, variables);
            var expected = await part.AnswerAsync(query, variables);
            (await bound.AnswerAsync(query, variables)).ToJsonString().ShouldBe(expected.ToJsonString(), name);
            answered += expected["errors"] is null ? 1 : 0;
        }

        answered.ShouldBeGreaterThan(30);
    }

    private static IEnumerable<(string Name, string Query, string? Variables)> Questions()
    {
        foreach (string folder in new[] { "Questions", "Cases" }.SelectMany(kind => Directory.GetDirectories(Path.Combine(Tests, kind))).Order(StringComparer.Ordinal))
        {
            string variables = Path.Combine(folder, "variables.json");
            yield return (Path.GetFileName(folder), File.ReadAllText(Path.Combine(folder, "query.graphql")), File.Exists(variables) ? File.ReadAllText(variables) : null);
        }

        foreach (string query in Others)
        {
            yield return (query, query, null);
        }
    }
}
