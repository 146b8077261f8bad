using System.Text.Json.Nodes;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Api;

/// <summary>What outlooks promise, on the seed data and their model.</summary>
public sealed class OutlookTests
{
    private const string Fields = "region { code } targetRate projectedRate low80 high80 low95 high95 probabilityOfMissing willMiss reason evidence shortfallWorkers targetWorkers projectedWorkers";

    [Fact]
    public async Task Every_target_is_answered_or_says_why_not()
    {
        var data = await AskAsync($$"""{ targets(first: 100) { totalCount nodes { key year metric outlook { {{Fields}} base } } } }""");

        data["targets"]!["totalCount"]!.GetValue<int>().ShouldBe(37);
        foreach (var node in data["targets"]!["nodes"]!.AsArray())
        {
            var outlook = node!["outlook"]!;
            (outlook["willMiss"] is null).ShouldBe(outlook["reason"] is not null, node["key"]!.GetValue<string>());
            if (outlook["projectedRate"] is not null)
            {
                string[] ends = ["low95", "low80", "projectedRate", "high80", "high95"];
                ends.Select(end => outlook[end]!.GetValue<double>()).ShouldBeInOrder();
            }
        }

        string[] unanswered = ["id-2022-bpu-share", "id-2026-bpu-share", "82-2026-registered-workers"];
        data["targets"]!["nodes"]!.AsArray().Where(static node => node!["outlook"]!["evidence"]!.GetValue<string>() == "NOT_PROJECTED").Select(static node => node!["key"]!.GetValue<string>()).ShouldBe(unanswered, ignoreOrder: true);
    }

    [Fact]
    public async Task A_rate_of_the_national_plan_is_over_the_employed_and_counts_workers_whom_nobody_placed()
    {
        var data = await AskAsync("""{ indonesia(scope: { during: { month: "2025-12" } }) { coverage { coveredWorkers } outlook(target: "id-2025-coverage-rpjmn") { base projectedRate targetWorkers projectedWorkers shortfallWorkers } } }""");
        var outlook = data["indonesia"]!["outlook"]!;
        long covered = data["indonesia"]!["coverage"]!["coveredWorkers"]!.GetValue<long>();

        // Sakernas of August 2025 has 146,542,264 employed, that of 2020 had 128,454,184: five years of growth go on for four months.
        double employed = 146_542_264 * Math.Pow(SeedRecord.Facts.Labour.Where(static l => l.Year == 2025 && l.RegionCode.Length == 5).Sum(static l => (double)l.Employed!.Value)
            / SeedRecord.Facts.Labour.Where(static l => l.Year == 2020 && l.RegionCode.Length == 5).Sum(static l => (double)(l.Employed ?? 0)), 4.0 / 60);
        outlook["base"]!.GetValue<string>().ShouldBe("EMPLOYED");
        outlook["projectedWorkers"]!.GetValue<long>().ShouldBe(covered);
        outlook["projectedRate"]!.GetValue<double>().ShouldBe(covered / employed, 1e-6);
        ((double)outlook["targetWorkers"]!.GetValue<long>()).ShouldBe(0.3215 * employed, 1);
        ((double)outlook["shortfallWorkers"]!.GetValue<long>()).ShouldBe(outlook["targetWorkers"]!.GetValue<long>() - covered, 1);
    }

    [Fact]
    public async Task A_scenario_without_a_change_is_the_projection_to_the_last_bit_and_others_touch_only_what_they_name()
    {
        const string Asked = "willMiss probabilityOfMissing projectedRate low80 high80 low95 high95 shortfallWorkers path(grain: YEAR, from: \"2026-01\") { month rate low80 high80 }";
        var data = await AskAsync($$"""
            {
              plain: outlook(rate: 0.5, dueBy: "2028-12", level: PROVINCE) { nodes { {{Asked}} } }
              unchanged: outlook(rate: 0.5, dueBy: "2028-12", level: PROVINCE, scenario: { growthMultiplier: 1 }) { nodes { {{Asked}} } }
              helped: outlook(rate: 0.5, dueBy: "2028-12", level: PROVINCE, scenario: { addWorkersPerMonth: [{ code: "11", workers: 1000 }] }) { nodes { region { code } {{Asked}} } }
            }
            """);
        JsonNode.DeepEquals(data["plain"], data["unchanged"]).ShouldBeTrue();
        var (plain, helped) = (data["plain"]!["nodes"]!.AsArray(), data["helped"]!["nodes"]!.AsArray());
        for (int i = 0; i < plain.Count; i++)
        {
            string code = helped[i]!["region"]!["code"]!.GetValue<string>();
            helped[i]!.AsObject().Remove("region");
            JsonNode.DeepEquals(plain[i], helped[i]).ShouldBe(code != "11", code);
        }
    }

    [Fact]
    public async Task A_path_is_history_to_the_last_month_and_the_projection_after_it()
    {
        var data = await AskAsync("""{ region(code: "71") { outlook(rate: 0.7, dueBy: "2026-06") { path { month rate low95 high95 projected } } } }""");
        var path = data["region"]!["outlook"]!["path"]!.AsArray();

        path.Select(static point => Month.Parse(point!["month"]!.GetValue<string>())).ShouldBe(Enumerable.Range(0, 84 + 24).Select(static month => new Month(2019, 1) + month));
        path.Count(static point => point!["projected"]!.GetValue<bool>()).ShouldBe(24);
        // Published: 67.95 % in December 2025, so that the band is closed there.
        var last = path[83]!;
        last["rate"]!.GetValue<double>().ShouldBe(0.6795, 1e-4);
        (last["high95"]!.GetValue<double>() - last["low95"]!.GetValue<double>()).ShouldBeLessThan(0.001);
    }

    [Fact]
    public async Task What_was_kept_is_what_is_answered()
    {
        var data = await AskAsync($$"""{ outlook(target: "id-2026-coverage", level: KABUPATEN, first: 1000) { nodes { {{Fields}} } } }""");
        var kept = SeedOutlooks.Trained.Model.Outlooks.Where(static fact => fact.TargetId == "id-2026-coverage").ToDictionary(static fact => fact.RegionCode);

        var nodes = data["outlook"]!["nodes"]!.AsArray();
        nodes.Count.ShouldBe(514);
        foreach (var node in nodes)
        {
            var fact = kept[node!["region"]!["code"]!.GetValue<string>()];
            (node["projectedRate"]!.GetValue<double>(), node["low95"]!.GetValue<double>(), node["probabilityOfMissing"]!.GetValue<double>(), node["shortfallWorkers"]!.GetValue<long>())
                .ShouldBe((fact.ProjectedRate!.Value, fact.Low95!.Value, fact.ProbabilityOfMissing!.Value, fact.ShortfallWorkers!.Value));
        }
    }

    [Fact]
    public async Task The_cube_counts_what_the_list_says()
    {
        var data = await AskAsync("""
            {
              list: outlook(target: "id-2029-coverage-rpjmn", level: KABUPATEN, first: 1000) { nodes { province { code } willMiss shortfallWorkers probabilityBand } }
              cube: outlookCube(groupBy: [PROVINCE], scope: { where: { target: { key: { eq: "id-2029-coverage-rpjmn" } } } }, first: 100) { totals { regions undecidedRegions } nodes { province { code } regions willMissRegions shortfallWorkers } }
              bands: outlookCube(groupBy: [PROBABILITY_BAND], scope: { where: { target: { key: { eq: "id-2029-coverage-rpjmn" } } } }) { nodes { probabilityBand regions } }
            }
            """);
        var list = data["list"]!["nodes"]!.AsArray();
        foreach (var row in data["cube"]!["nodes"]!.AsArray())
        {
            var own = list.Where(node => node!["province"]!["code"]!.GetValue<string>() == row!["province"]!["code"]!.GetValue<string>()).ToList();
            (row!["regions"]!.GetValue<long>(), row["willMissRegions"]!.GetValue<long>(), row["shortfallWorkers"]!.GetValue<long>())
                .ShouldBe((own.Count, own.Count(static node => node!["willMiss"] is { } miss && miss.GetValue<bool>()), own.Sum(static node => node!["shortfallWorkers"]!.GetValue<long>())));
        }

        data["bands"]!["nodes"]!.AsArray().ToDictionary(static row => row!["probabilityBand"]!.GetValue<string>(), static row => row!["regions"]!.GetValue<long>())
            .ShouldBe(list.GroupBy(static node => node!["probabilityBand"]!.GetValue<string>()).ToDictionary(static group => group.Key, static group => (long)group.Count()), ignoreOrder: true);
    }

    [Fact]
    public async Task Targets_are_never_summed()
    {
        var answer = await SeedOutlooks.Runner.AnswerAsync("{ outlookCube(groupBy: [PROVINCE]) { nodes { regions } } }");
        answer["errors"]![0]!["extensions"]!["hint"]!.GetValue<string>().ShouldContain("TARGET");
    }

    [Theory]
    [InlineData("outlook { totalCount }", "OUTLOOK_QUESTION_INVALID")]
    [InlineData("outlook(target: \"id-2025-ucj\", rate: 0.5) { totalCount }", "OUTLOOK_QUESTION_INVALID")]
    [InlineData("outlook(rate: 1.5, dueBy: \"2027-01\") { totalCount }", "OUTLOOK_QUESTION_INVALID")]
    [InlineData("outlook(target: \"nothing\") { totalCount }", "TARGET_UNKNOWN")]
    [InlineData("outlook(target: \"id-2025-ucj\", level: AGENCY) { totalCount }", "OUTLOOK_LEVEL_INVALID")]
    [InlineData("outlook(target: \"id-2025-ucj\", scenario: { growthMultiplier: 9 }) { totalCount }", "SCENARIO_INVALID")]
    [InlineData("outlook(target: \"id-2025-ucj\", scenario: { regulationIssued: [{ code: \"99\", month: \"2026-01\" }] }) { totalCount }", "SCENARIO_INVALID")]
    public async Task A_question_that_cannot_be_answered_is_an_error_with_a_hint(string field, string code)
    {
        var answer = await SeedOutlooks.Runner.AnswerAsync($"{{ {field} }}");
        var extensions = answer["errors"]![0]!["extensions"]!;
        extensions["code"]!.GetValue<string>().ShouldBe(code);
        extensions["hint"]!.GetValue<string>().ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task Without_a_model_the_future_is_an_error_and_the_rest_is_answered()
    {
        var answer = await GraphRunner.Seed.AnswerAsync("""{ projectionModel { id } indonesia { code outlook(target: "id-2025-ucj") { willMiss } } outlookCube(groupBy: [TARGET]) { totalCount } }""");
        answer["errors"]![0]!["extensions"]!["code"]!.GetValue<string>().ShouldBe("MODEL_MISSING");
        answer["data"]!["projectionModel"].ShouldBeNull();
        (answer["data"]!["indonesia"]!["code"]!.GetValue<string>(), answer["data"]!["outlookCube"]!["totalCount"]!.GetValue<int>()).ShouldBe(("ID", 0));
    }

    [Fact]
    public async Task A_model_of_an_older_version_answers_and_says_that_it_is_stale()
    {
        var next = SnapshotBuilder.Build(SeedRecord.NewSnapshot(2).Version, SeedRecord.Facts, SeedOutlooks.Trained.Model);
        var data = await GraphRunner.Over(next).DataAsync("""{ projectionModel { isStale dataVersion } region(code: "11") { outlook(target: "id-2025-ucj") { willMiss flags { code } } } }""");
        (data["projectionModel"]!["isStale"]!.GetValue<bool>(), data["projectionModel"]!["dataVersion"]!.GetValue<string>()).ShouldBe((true, "1"));
        data["region"]!["outlook"]!["flags"]!.AsArray().Select(static flag => flag!["code"]!.GetValue<string>()).ShouldContain("MODEL_STALE");
    }

    [Fact]
    public async Task A_walk_over_pages_meets_every_region_once_in_the_order_asked_for()
    {
        var met = new List<(string Code, double Probability)>();
        string? after = null;
        do
        {
            var page = (await SeedOutlooks.Runner.DataAsync("""query($after: String) { outlook(target: "id-2026-coverage", first: 100, after: $after, order: [{ probabilityOfMissing: ASC }, { region: { code: DESC } }]) { nodes { region { code } probabilityOfMissing } pageInfo { hasNextPage endCursor } } }""",
                new JsonObject { ["after"] = after }.ToJsonString()))["outlook"]!;
            met.AddRange(page["nodes"]!.AsArray().Select(static node => (node!["region"]!["code"]!.GetValue<string>(), node["probabilityOfMissing"]!.GetValue<double>())));
            after = page["pageInfo"]!["hasNextPage"]!.GetValue<bool>() ? page["pageInfo"]!["endCursor"]!.GetValue<string>() : null;
        }
        while (after is not null);

        met.Select(static row => row.Code).Distinct().Count().ShouldBe(514);
        met.ShouldBe(met.OrderBy(static row => row.Probability).ThenByDescending(static row => row.Code, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Drivers_add_up_to_the_projected_change_of_a_region()
    {
        var data = await AskAsync("""{ region(code: "11.17") { outlook(rate: 0.5, dueBy: "2026-12") { currentRate projectedRate drivers { driver points explanation } } } }""");
        var outlook = data["region"]!["outlook"]!;
        var drivers = outlook["drivers"]!.AsArray();
        drivers.Count.ShouldBe(Enum.GetValues<Jamsostek.Graph.Projections.Regression.Driver>().Length);
        drivers.Sum(static driver => driver!["points"]!.GetValue<double>()).ShouldBe(100 * (outlook["projectedRate"]!.GetValue<double>() - outlook["currentRate"]!.GetValue<double>()), 1e-3);
        // Every month of its history is an estimate, so that nothing that looks like momentum is continued.
        drivers.First(static driver => driver!["driver"]!.GetValue<string>() == "OWN_MOMENTUM")!["points"]!.GetValue<double>().ShouldBe(0);
    }

    [Fact]
    public void The_country_is_surer_than_its_parts_because_its_figures_are_published()
    {
        var projection = SeedOutlooks.Trained.Months.Where(static month => month.Month == new Month(2026, 1)).ToDictionary(static month => month.RegionCode);
        double Width(string code) => projection[code].Q90 - projection[code].Q10;
        Width("ID").ShouldBeLessThan(0.06);
        Width("11").ShouldBeLessThan(0.11);
        Width("31").ShouldBeGreaterThan(0.25);
        Width("ID").ShouldBeGreaterThan(0.02);
    }

    private static Task<JsonNode> AskAsync(string query) => SeedOutlooks.Runner.DataAsync(query);
}
