using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Tests.Analytics.Policies;
using Jamsostek.Graph.Tests.Api;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Access;

/// <summary>Ways out of what a key is bound to, through every kind of question.</summary>
public sealed class ScopeEscapeTests
{
    private const string Outside = "12";

    /// <summary>A question for each way that a hidden row could come out by: lists, filters, orders, sums, counts, ids, nested levels, related rows.</summary>
    private static readonly string[] Questions =
    [
        "{ provinces(first: 1000) { totalCount nodes { code name population } } kabupaten(first: 1000) { totalCount nodes { code name areaKm2 } } }",
        "{ provinces(first: 1, order: [{ labour: { employed: DESC } }]) { nodes { code } totals { labour { employed informal informalRate } } } }",
        "{ provinces(where: { labour: { employed: { gt: 0 } } }) { totalCount } kabupaten(where: { province: { code: { eq: \"12\" } } }) { totalCount } }",
        "{ kabupaten(where: { code: { neq: \"11.01\" } }, last: 3, order: [{ labour: { informalRate: ASC } }]) { nodes { code } } }",
        "{ indonesia { population labour { employed informal } latestCoverage { publishedPercent } provinces { totalCount } observations { totalCount } participants { totalCount } } }",
        "{ region(code: \"12\") { name } other: region(code: \"12.71\") { name } own: region(code: \"11.01\") { name labour { employed } } }",
        "{ targets(first: 1000) { totalCount nodes { value region { code } source { key title } } } }",
        "{ claims(first: 1000) { totalCount nodes { amountIdr region { code } } } }",
        "{ observations(first: 1000) { totalCount nodes { registered potential publishedPercent region { code } } } }",
        "{ participants(first: 1000) { totalCount nodes { value region { code } } } }",
        "{ complianceObservations(first: 1000) { totalCount nodes { state region { code } } } }",
        "{ regulations(first: 100) { totalCount nodes { title region { code } duties { totalCount } conflicts { statement } } } }",
        "{ monitoringEvents(first: 100) { totalCount nodes { title regions { code } participations { totalCount nodes { participant agency { code } } } } } }",
        "{ agencies(first: 1000) { totalCount nodes { code parent { code } } } policyActors(first: 1000) { totalCount nodes { name } } }",
        "{ seedFacts(first: 1000) { totalCount nodes { quote region { code } } } sources(first: 1000) { totalCount nodes { key title } } }",
        "{ potentialRatios(first: 1000) { totalCount nodes { ratio } } benefitRates(first: 1000) { totalCount } vocabulary(first: 1000) { totalCount } }",
        "{ coverage(groupBy: [PROVINCE, SEGMENT], rollup: CUBE, first: 500, order: [{ coverageRate: DESC }]) { totalCount nodes { kind province { code } segment coveredWorkers coverageRate rank(of: COVERED_WORKERS) share(of: COVERED_WORKERS, in: GRAND_TOTAL) quality { facts flags { code } } } totals { coveredWorkers coverageRate quality { facts reportedShare estimatedShare sources { key } } } period { label } } }",
        "{ coverage(groupBy: [PERIOD], grain: QUARTER, first: 500) { nodes { period { label complete } coveredWorkers netChange movingAverage(of: COVERED_WORKERS, periods: 2) versus(to: SAME_PERIOD_LAST_YEAR) { delta { coveredWorkers } } drill(into: PROVINCE, first: 3) { totalCount nodes { province { code } coveredWorkers } } records(first: 2) { totalCount } } } }",
        "{ coverage(groupBy: [KABUPATEN], having: { coverageRate: { lt: 0.3 } }, order: [{ versus: { to: NATIONAL, delta: { coverageRate: ASC } } }], first: 500) { totalCount nodes { kabupaten { code } versus(to: NATIONAL) { baseline { coverageRate } } other: versus(to: PARENT_REGION) { delta { coverageRate } } } } }",
        "{ coverage(groupBy: [KABUPATEN], top: { n: 2, by: COVERED_WORKERS, of: KABUPATEN }) { nodes { kind kabupaten { code } coveredWorkers distribution(of: COVERAGE_RATE, over: SEGMENT) { median } } } coverage2: coverage(scope: { where: { province: { code: { eq: \"12\" } } } }) { totals { coveredWorkers } } }",
        "{ labour(groupBy: [PROVINCE, PERIOD], grain: YEAR, first: 500) { totalCount nodes { province { code } period { label } employed informalRate } totals { employed } } claimsCube(groupBy: [REGION, PROGRAMME, PERIOD], grain: YEAR, first: 500) { totalCount nodes { region { code } programme { code } amountIdr } } }",
        "{ stages(groupBy: [STAGE, STATE], first: 500) { totalCount nodes { stage state governments } } compliance(groupBy: [PROVINCE], scope: { basis: [SYNTHETIC] }) { totalCount } }",
        "{ indonesia { coverage { coveredWorkers coverageRate } coverageSeries { segment denominatorBasis observations { publishedPercent } } provinces(first: 1000, order: [{ coverage: { coverageRate: ASC } }]) { nodes { code coverage { coveredWorkers } } totals { coverage { coveredWorkers } } } } }",
        "{ semanticModel { cubes { code latestMonth dimensions { code values(first: 600) { totalCount nodes { code label } } } } } }",
        "{ dataset { version contentHash note rows tables { table rows } bases { basis rows share } latestMonth labourYears labourDifferences { regionCode published } sources { totalCount } } }",
    ];

    private static readonly string[] Bases = ["REPORTED", "DERIVED", "ESTIMATED", "SYNTHETIC"];

    [Theory]
    [InlineData("11", "REPORTED,DERIVED,ESTIMATED,SYNTHETIC")]
    [InlineData("11.17,62", "REPORTED")]
    [InlineData("35.74,73,94", "DERIVED,ESTIMATED")]
    public async Task Every_answer_is_that_of_a_server_whose_record_holds_only_the_visible_rows(string regions, string bases)
    {
        using var whole = new TemporaryFolder();
        using var part = new TemporaryFolder();
        var naive = new NaivePolicy(SeedRecord.Facts, regions.Split(','), [.. bases.Split(',').Select(basis => Enum.GetValues<Basis>()[Array.IndexOf(Bases, basis)])]).Keep();
        await using var bound = await RunningServer.OverDataAsync(whole, SeedRecord.Facts, ("Access:Reads", "closed"));
        await using var open = await RunningServer.OverDataAsync(part, naive);
        bound.Client.DefaultRequestHeaders.Add("X-API-Key", TestKeys.Make(whole, regions: regions, bases: bases));

        foreach (string question in Questions)
        {
            string expected = await AskAsync(open, question);
            expected.ShouldNotContain("\"errors\"", Case.Sensitive, question);
            // Notes and times of publication are not rows.
            (await AskAsync(bound, question)).ShouldBe(expected.Replace("\"note\":\"the first\"", "\"note\":null", StringComparison.Ordinal), question);
        }
    }

    [Fact]
    public async Task Ids_of_hidden_rows_are_nobody_and_cursors_into_them_are_refused()
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.OverDataAsync(folder, SeedRecord.Facts);
        var seen = JsonNode.Parse(await AskAsync(server,
            $"{{ region(code: \"{Outside}\") {{ id }} observations(first: 1, where: {{ region: {{ code: {{ eq: \"{Outside}\" }} }} }}) {{ nodes {{ id }} pageInfo {{ endCursor }} }} }}"))!["data"]!;
        string region = seen["region"]!["id"]!.GetValue<string>();
        string row = seen["observations"]!["nodes"]![0]!["id"]!.GetValue<string>();
        string cursor = seen["observations"]!["pageInfo"]!["endCursor"]!.GetValue<string>();

        server.Client.DefaultRequestHeaders.Add("X-API-Key", TestKeys.Make(folder, regions: "11"));

        (await AskAsync(server, $"{{ a: node(id: \"{region}\") {{ id }} b: node(id: \"{row}\") {{ id }} nodes(ids: [\"{region}\", \"{row}\"]) {{ id }} }}"))
            .ShouldBe("""{"data":{"a":null,"b":null,"nodes":[null,null]}}""");
        (await AskAsync(server, $"{{ observations(after: \"{cursor}\") {{ totalCount nodes {{ id }} }} }}")).ShouldContain("HC0078");
        (await AskAsync(server, $"{{ observations(before: \"{cursor}\", last: 5) {{ nodes {{ id }} }} }}")).ShouldContain("HC0078");
    }

    [Fact]
    public async Task The_answer_says_that_it_is_of_a_part()
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.OverDataAsync(folder, SeedRecord.Facts);
        const string question = "{ dataset { restriction { regions bases } } }";
        (await AskAsync(server, question)).ShouldBe("""{"data":{"dataset":{"restriction":null}}}""");

        server.Client.DefaultRequestHeaders.Add("X-API-Key", TestKeys.Make(folder, regions: "12.71,11", bases: "REPORTED"));
        (await AskAsync(server, question)).ShouldBe("""{"data":{"dataset":{"restriction":{"regions":["11","12.71"],"bases":["REPORTED"]}}}}""");
    }

    [Fact]
    public async Task An_entity_tag_of_one_caller_is_not_that_of_another_and_no_proxy_may_keep_the_answer()
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.OverDataAsync(folder, SeedRecord.Facts, ("Http:CacheControl", "public, max-age=60"));
        const string address = "/graphql?query={provinces{totalCount}}";
        using var whole = await server.GetAsync(address);
        whole.Headers.CacheControl!.ToString().ShouldBe("public, max-age=60");

        server.Client.DefaultRequestHeaders.Add("X-API-Key", TestKeys.Make(folder, regions: "11"));
        server.Client.DefaultRequestHeaders.Add("If-None-Match", whole.Headers.ETag!.ToString());
        using var part = await server.GetAsync(address);

        part.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await part.Content.ReadAsStringAsync()).ShouldBe("""{"data":{"provinces":{"totalCount":1}}}""");
        part.Headers.ETag.ShouldNotBe(whole.Headers.ETag);
        part.Headers.CacheControl!.ToString().ShouldBe("no-cache, private");
        part.Headers.Vary.ShouldContain("X-API-Key");
    }

    [Fact]
    public async Task What_one_caller_has_persisted_answers_another_with_their_own_rows()
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.OverDataAsync(folder, SeedRecord.Facts);
        const string query = "{provinces{totalCount}}";
        string hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(query)));
        string extensions = $$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{hash}}}"}}""";
        (await (await server.PostAsync($$"""{"query":"{{query}}","extensions":{{extensions}}}""")).Content.ReadAsStringAsync()).ShouldBe("""{"data":{"provinces":{"totalCount":38}}}""");

        server.Client.DefaultRequestHeaders.Add("X-API-Key", TestKeys.Make(folder, regions: "11"));
        (await (await server.PostAsync($$"""{"extensions":{{extensions}}}""")).Content.ReadAsStringAsync()).ShouldBe("""{"data":{"provinces":{"totalCount":1}}}""");
    }

    [Fact]
    public async Task A_header_cannot_widen_what_a_key_is_bound_to()
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.OverDataAsync(folder, SeedRecord.Facts);
        server.Client.DefaultRequestHeaders.Add("X-API-Key", TestKeys.Make(folder, regions: "11"));
        foreach (string name in new[] { "X-Regions", "X-Forwarded-User", "X-Original-URL", "jamsostek_regions", "X-HTTP-Method-Override" })
        {
            server.Client.DefaultRequestHeaders.Add(name, "ID");
        }

        (await AskAsync(server, "{ provinces { totalCount } }")).ShouldBe("""{"data":{"provinces":{"totalCount":1}}}""");
    }

    [Fact]
    public async Task A_token_is_bound_as_a_key_is()
    {
        using var folder = new TemporaryFolder();
        using var tokens = new TestTokens();
        await using var server = await RunningServer.OverDataAsync(folder, SeedRecord.Facts, [("Access:Reads", "closed"), .. tokens.Settings(folder)]);
        var now = TimeProvider.System.GetUtcNow();
        server.Client.DefaultRequestHeaders.Add("Authorization", $"Bearer {tokens.Rsa(TestTokens.Claims(now, ("jamsostek_regions", "11,62")))}");

        (await AskAsync(server, "{ provinces { totalCount nodes { code } } }")).ShouldBe("""{"data":{"provinces":{"totalCount":2,"nodes":[{"code":"11"},{"code":"62"}]}}}""");
    }

    private static async Task<string> AskAsync(RunningServer server, string question)
    {
        using var response = await server.PostAsync(JsonSerializer.Serialize(new { query = question }), "application/json");
        return await response.Content.ReadAsStringAsync();
    }
}
