using System.Text.Json.Nodes;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Api.Cubes;

/// <summary>Beside each published figure stand the estimate, the difference, and why they differ.</summary>
public sealed class PublishedFigureTests
{
    [Fact]
    public async Task One_query_shows_for_every_observation_what_was_made_of_it()
    {
        var data = await GraphRunner.Seed.DataAsync(
            """
            { observations(first: 1000) { totalCount nodes { key region { code } segment publishedPercent rate difference
                estimate { month coverageRate coveredWorkers eligibleWorkers standardError low80 high80 low95 high95 } use { treatment reason month followed { key } } } } }
            """);

        var nodes = data["observations"]!["nodes"]!.AsArray();
        nodes.Count.ShouldBe(SeedRecord.Facts.CoverageObservations.Count);
        var uses = SeedRecord.Facts.FigureUses.ToDictionary(static use => use.FigureId, StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            var use = uses[node!["key"]!.GetValue<string>()];
            node["use"]!["treatment"]!.GetValue<string>().ShouldBe(FactCode.Of(use.Treatment));
            node["use"]!["reason"]!.GetValue<string>().ShouldBe(use.Reason);
            (node["use"]!["followed"]?["key"]!.GetValue<string>()).ShouldBe(use.FollowedFigureId);
            CheckEstimate(node, SeedRecord.Facts, node["region"]!["code"]!.GetValue<string>());
        }

        nodes.Count(static node => node!["estimate"] is not null).ShouldBeGreaterThan(90);
    }

    [Fact]
    public async Task National_numbers_have_their_estimate_too()
    {
        var data = await GraphRunner.Seed.DataAsync(
            """{ participants(first: 1000, where: { countedBy: { eq: COUNTRY }, status: { eq: ACTIVE } }) { nodes { key asOf segment value difference estimate { month coveredWorkers } use { treatment } } } }""");

        var compared = data["participants"]!["nodes"]!.AsArray().Where(static node => node!["estimate"] is not null).ToList();
        compared.Count.ShouldBeGreaterThan(5);
        foreach (var node in compared)
        {
            var month = Month.Parse(node!["estimate"]!["month"]!.GetValue<string>());
            var covered = SeedRecord.Facts.Coverage.Where(fact => fact.Month == month && Counts(node["segment"]!.GetValue<string>(), fact.Segment)).Sum(static fact => fact.Covered);
            node["estimate"]!["coveredWorkers"]!.GetValue<long>().ShouldBe(covered!.Value);
            node["difference"]!.GetValue<long>().ShouldBe(covered.Value - node["value"]!.GetValue<long>());
        }
    }

    [Fact]
    public async Task A_figure_that_was_outweighed_leads_to_the_one_that_was_followed_and_back()
    {
        var data = await PanelRecord.Runner.DataAsync(
            """{ figureUses(where: { treatment: { eq: OUTWEIGHED } }) { totalCount nodes { observation { key } followed { key outweighs { observation { key } } } standardErrorPoints month } } }""");

        var use = PanelRecord.Facts.FigureUses.Single(static use => use.Treatment == FigureTreatment.Outweighed);
        var node = data["figureUses"]!["nodes"]!.AsArray().Single()!;
        node["observation"]!["key"]!.GetValue<string>().ShouldBe(use.FigureId);
        node["followed"]!["key"]!.GetValue<string>().ShouldBe(use.FollowedFigureId);
        node["followed"]!["outweighs"]!.AsArray().Single()!["observation"]!["key"]!.GetValue<string>().ShouldBe(use.FigureId);
        node["month"]!.GetValue<string>().ShouldBe("2024-12");
    }

    private static void CheckEstimate(JsonNode node, FactSet facts, string region)
    {
        if (node["estimate"] is not { } estimate)
        {
            node["difference"].ShouldBeNull();
            return;
        }

        var month = Month.Parse(estimate["month"]!.GetValue<string>());
        var segment = node["segment"]!.GetValue<string>();
        var rows = facts.Coverage.Where(fact => fact.Month == month && Counts(segment, fact.Segment) && (region == "ID" || fact.RegionCode == region || (fact.RegionCode.StartsWith(region, StringComparison.Ordinal) && region.Length == 2))).ToList();
        estimate["coveredWorkers"]!.GetValue<long>().ShouldBe(rows.Sum(static fact => fact.Covered)!.Value);
        var both = rows.Where(static fact => fact is { Eligible: not null, Covered: not null }).ToList();
        var rate = (double)both.Sum(static fact => fact.Covered!.Value) / both.Sum(static fact => fact.Eligible!.Value);
        estimate["coverageRate"]!.GetValue<double>().ShouldBe(rate, 1e-12);
        if (node["rate"]?.GetValue<double>() is { } published)
        {
            node["difference"]!.GetValue<double>().ShouldBe(100 * (rate - published), 1e-9);
        }

        if (estimate["standardError"]?.GetValue<double>() is { } error)
        {
            estimate["low80"]!.GetValue<double>().ShouldBe(Math.Max(0, rate - (1.2815515655446004 * error)), 1e-12);
            estimate["high95"]!.GetValue<double>().ShouldBe(Math.Min(1, rate + (1.959963984540054 * error)), 1e-12);
        }
    }

    private static bool Counts(string figure, WorkerSegment segment) => figure switch
    {
        "ALL" => true,
        "PU" or "FORMAL" => segment == WorkerSegment.Pu,
        "BPU" or "INFORMAL" => segment == WorkerSegment.Bpu,
        "JAKON" => segment == WorkerSegment.Jakon,
        "PMI" => segment == WorkerSegment.Pmi,
        "JAKON_AND_PMI" => segment is WorkerSegment.Jakon or WorkerSegment.Pmi,
        _ => false,
    };
}
