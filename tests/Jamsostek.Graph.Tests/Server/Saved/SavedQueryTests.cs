using System.Net;
using System.Text.Json.Nodes;
using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Access.Audit;
using Jamsostek.Graph.Tests.Server.Access;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Saved;

/// <summary>Saved queries: saving, versions, formats, what is refused.</summary>
public sealed class SavedQueryTests
{
    private const string Name = "coverage-by-province";

    [Fact]
    public async Task Each_save_of_a_name_is_a_version_and_older_ones_stay_at_their_addresses()
    {
        await using var server = await SavedServer.StartAsync();
        string key = server.Key();

        var (first, made) = await server.SaveAsync(key, Name, SavedServer.ByProvince, "Coverage by province");
        var (again, same) = await server.SaveAsync(key, Name, SavedServer.ByProvince, "Coverage by province");
        var (second, next) = await server.SaveAsync(key, Name, SavedServer.ByProvince.Replace(" coverageRate", "", StringComparison.Ordinal));

        (first, again, second).ShouldBe((201, 200, 201));
        (made!["version"]!.GetValue<int>(), same!["version"]!.GetValue<int>(), next!["version"]!.GetValue<int>()).ShouldBe((1, 1, 2));
        made["columns"]!.AsArray().Select(static column => $"{column!["name"]}:{column["type"]}:{column["unit"]}").ShouldBe(
            ["provinceCode:string:", "provinceName:string:", "coveredWorkers:integer:persons", "coverageRate:number:fraction"]);
        made["variables"]!.AsArray().Select(static variable => $"{variable!["name"]} {variable["type"]} {variable["required"]} {variable["default"]}").ShouldBe(
            ["segments [WorkerSegment!] false ", "during PeriodRangeInput false { latest: true }"]);
        next["versions"]!.AsArray().Select(static version => version!["address"]!.GetValue<string>()).ShouldBe([$"/v1/queries/{Name}@2", $"/v1/queries/{Name}@1"]);
        (await HeaderAsync(server, $"/v1/queries/{Name}.csv")).ShouldBe("provinceCode,provinceName,coveredWorkers");
        (await HeaderAsync(server, $"/v1/queries/{Name}@1.csv")).ShouldBe("provinceCode,provinceName,coveredWorkers,coverageRate");
        (await HeaderAsync(server, $"/v1/queries/{made["id"]}.csv")).ShouldBe("provinceCode,provinceName,coveredWorkers,coverageRate");
        (await server.TextAsync($"/v1/queries/{Name}@1.graphql")).ShouldBe(SavedServer.ByProvince);
        var list = JsonNode.Parse(await server.TextAsync("/v1/queries"))!["queries"]!.AsArray().Single()!;
        (list["name"]!.GetValue<string>(), list["version"]!.GetValue<int>()).ShouldBe((Name, 2));
    }

    [Fact]
    public async Task Tables_have_the_rows_of_the_answer_also_past_a_page()
    {
        await using var server = await SavedServer.StartAsync();
        string key = server.Key();
        string query = """
            query Kabupaten($basis: [Basis!]) {
              coverage(groupBy: [KABUPATEN], scope: {during: {latest: true}, basis: $basis}) { edges { node { place: kabupaten { code } coveredWorkers coverageRate } } }
            }
            """;
        (await server.SaveAsync(key, "kabupaten", query)).Status.ShouldBe(201);
        var answer = JsonNode.Parse(await server.TextAsync("/v1/queries/kabupaten.graphql.json?basis=REPORTED,DERIVED,ESTIMATED"))!["data"]!["coverage"]!["edges"]!.AsArray();
        (await server.SaveAsync(key, "kabupaten", query.Replace("groupBy:", "first: 1000, groupBy:", StringComparison.Ordinal))).Status.ShouldBe(201);
        var whole = JsonNode.Parse(await server.TextAsync("/v1/queries/kabupaten.graphql.json?basis=REPORTED,DERIVED,ESTIMATED"))!["data"]!["coverage"]!["edges"]!.AsArray();

        var rows = JsonNode.Parse(await server.TextAsync("/v1/queries/kabupaten@1.json?basis=REPORTED&basis=DERIVED,ESTIMATED"))!["rows"]!.AsArray();

        // The answer alone has a page of 50; the table has what one page of all would have.
        answer.Count.ShouldBe(50);
        rows.Count.ShouldBe(whole.Count);
        rows.Count.ShouldBeGreaterThan(250);
        rows.Select(static row => $"{row!["placeCode"]} {row["coveredWorkers"]} {row["coverageRate"]}").ShouldBe(
            whole.Select(static edge => $"{edge!["node"]!["place"]?["code"]} {edge["node"]!["coveredWorkers"]} {edge["node"]!["coverageRate"]}"));
    }

    [Theory]
    [InlineData("csv", "text/csv; charset=utf-8; header=present", "attachment; filename=\"coverage-by-province-1.csv\"")]
    [InlineData("json", "application/json; charset=utf-8", "inline; filename=\"coverage-by-province-1.json\"")]
    [InlineData("ndjson", "application/x-ndjson; charset=utf-8", "inline; filename=\"coverage-by-province-1.ndjson\"")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "attachment; filename=\"coverage-by-province-1.xlsx\"")]
    [InlineData("graphql.json", "application/graphql-response+json; charset=utf-8", null)]
    public async Task Each_format_has_its_type_and_who_holds_it_is_told_so(string format, string type, string? disposition)
    {
        await using var server = await SavedServer.StartAsync();
        string key = server.Key();
        await server.SaveAsync(key, Name, SavedServer.ByProvince);
        string address = $"/v1/queries/{Name}.{format}?segments=PU";

        using var response = await server.Running.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.GetValues("Content-Type").Single().ShouldBe(type);
        response.Content.Headers.ContentDisposition?.ToString().ShouldBe(disposition);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("If-None-Match", response.Headers.ETag!.Tag);
        using var held = await server.Running.Client.SendAsync(request);
        held.StatusCode.ShouldBe(HttpStatusCode.NotModified);

        // A new version is another text at the same address.
        await server.SaveAsync(key, Name, SavedServer.ByProvince.Replace(" coverageRate", "", StringComparison.Ordinal));
        using var repeated = new HttpRequestMessage(HttpMethod.Get, address);
        repeated.Headers.TryAddWithoutValidation("If-None-Match", response.Headers.ETag!.Tag);
        using var changed = await server.Running.Client.SendAsync(repeated);
        changed.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task GraphQL_answers_a_saved_query_by_its_id_with_variables()
    {
        await using var server = await SavedServer.StartAsync(("GraphQL:PersistedOnly", "true"));
        var (_, saved) = await server.SaveAsync(server.Key(), Name, SavedServer.ByProvince);
        string expected = await server.TextAsync($"/v1/queries/{Name}.graphql.json?segments=PU");
        string variables = Uri.EscapeDataString("""{"segments":["PU"]}""");

        foreach (string word in (string[])[Name, $"{Name}@1", $"{saved!["id"]}", $"sha256:{saved["id"]}"])
        {
            (await server.TextAsync($"/graphql?id={word}&variables={variables}")).ShouldBe(expected, word);
            (await server.TextAsync($"/graphql/persisted/{word}?variables={variables}")).ShouldBe(expected, word);
        }

        using var posted = await server.Running.PostAsync($$$"""{"id":"{{{Name}}}","variables":{"segments":["PU"]}}""");
        (await posted.Content.ReadAsStringAsync()).ShouldBe(expected);
        expected.ShouldContain("\"totalCount\":38");
    }

    [Theory]
    [InlineData("query { nothing }", "GRAPHQL_VALIDATION_FAILED", "Line 1, column 9: ")]
    [InlineData("query {\n  dataset { version }", "HC0011", "Line 2, column ")]
    [InlineData("subscription { datasetPublished { version } }", "NOT_ONE_QUERY", "The document must have one operation")]
    [InlineData("query A { dataset { version } } query B { dataset { version } }", "NOT_ONE_QUERY", "The document must have one operation")]
    [InlineData("query ($bom: Int) { provinces(first: $bom) { nodes { code } } }", "RESERVED_VARIABLE", "The query has a variable $bom")]
    public async Task What_is_no_query_is_not_saved(string query, string code, string detail)
    {
        await using var server = await SavedServer.StartAsync();

        var (status, problem) = await server.SaveAsync(server.Key(), Name, query);

        (status, problem!["code"]!.GetValue<string>()).ShouldBe((400, code));
        problem["detail"]!.GetValue<string>().ShouldStartWith(detail);
        (await server.SendAsync(HttpMethod.Get, $"/v1/queries/{Name}", null)).Status.ShouldBe(404);
    }

    [Theory]
    [InlineData("{ coverage(groupBy: [PROVINCE], first: 3) { nodes { coveredWorkers quality { flags { code } } } } }", "coverage.nodes.quality.flags", "is a list inside the rows of coverage.nodes.")]
    [InlineData("{ provinces(first: 3) { nodes { code } } sources(first: 3) { nodes { title } } }", "sources.nodes", "is a second list beside provinces.nodes")]
    [InlineData("{ provinces(first: 3) { nodes { code parent { code } parentCode: name } } }", "parentCode", "Two columns would be called parentCode")]
    [InlineData("{ coverage(groupBy: [PROVINCE]) { tableTotals_: totalCount nodes { coveredWorkers } } }", "coverage.tableTotals_", "has an alias that tables need for themselves")]
    public async Task What_is_not_flat_says_which_field_and_is_answered_as_GraphQL(string query, string field, string detail)
    {
        await using var server = await SavedServer.StartAsync();
        var (saved, description) = await server.SaveAsync(server.Key(), Name, query);
        saved.ShouldBe(201, $"{description}");

        var (status, problem) = await server.SendAsync(HttpMethod.Get, $"/v1/queries/{Name}.csv", null);

        (status, problem!["code"]!.GetValue<string>(), problem["parameter"]!.GetValue<string>()).ShouldBe((400, "NOT_FLAT", field));
        problem["detail"]!.GetValue<string>().ShouldContain(detail);
        description!["notFlat"]!["field"]!.GetValue<string>().ShouldBe(field);
        description["columns"].ShouldBeNull();
        (await server.SendAsync(HttpMethod.Get, $"/v1/queries/{Name}.graphql.json", null)).Body!["errors"].ShouldBeNull();
    }

    [Fact]
    public async Task A_query_without_a_list_is_one_row()
    {
        await using var server = await SavedServer.StartAsync();
        await server.SaveAsync(server.Key(), "dataset", "{ dataset { version } coverage(groupBy: [PROVINCE]) { totalCount totals { coveredWorkers } } }");

        (await server.TextAsync("/v1/queries/dataset.csv?metadata=false")).Split("\r\n")[0].ShouldBe("datasetVersion,coverageTotalCount,coverageTotalsCoveredWorkers");
        (await server.TextAsync("/v1/queries/dataset.csv?metadata=false")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("?nothing=1", "UNKNOWN_PARAMETER", "nothing")]
    [InlineData("?segments.eq=1", "INVALID_PARAMETER", "segments")]
    [InlineData("?during.last.n=x", "HC0016", null)]
    [InlineData("?bom=maybe", "INVALID_PARAMETER", "bom")]
    public async Task A_parameter_that_is_no_variable_or_does_not_fit_is_refused(string parameters, string code, string? parameter)
    {
        await using var server = await SavedServer.StartAsync();
        await server.SaveAsync(server.Key(), Name, SavedServer.ByProvince);

        var (status, problem) = await server.SendAsync(HttpMethod.Get, $"/v1/queries/{Name}.csv{parameters}", null);

        (status, problem!["code"]!.GetValue<string>(), problem["parameter"]?.GetValue<string>()).ShouldBe((400, code, parameter));
    }

    [Fact]
    public async Task Retired_queries_are_gone_and_the_name_stays_its_owners()
    {
        await using var server = await SavedServer.StartAsync();
        var (owner, other, admin) = (server.Key(), server.Key(), server.Key("admin"));
        await server.SaveAsync(owner, Name, SavedServer.ByProvince);

        (await server.SaveAsync(other, Name, "{ dataset { version } }")).Status.ShouldBe(403);
        (await server.SendAsync(HttpMethod.Delete, $"/v1/queries/{Name}", other)).Status.ShouldBe(403);
        (await server.SendAsync(HttpMethod.Delete, $"/v1/queries/{Name}", owner)).Status.ShouldBe(204);
        foreach (string address in (string[])[$"/v1/queries/{Name}", $"/v1/queries/{Name}@1.csv", $"/v1/queries/{Name}.graphql"])
        {
            (await server.SendAsync(HttpMethod.Get, address, null)).Status.ShouldBe(410, address);
        }

        (await server.TextAsync($"/graphql?id={Name}")).ShouldContain("PersistedQueryNotFound");
        (await server.SaveAsync(other, Name, "{ dataset { version } }")).Status.ShouldBe(403);
        (await server.SaveAsync(admin, Name, "{ dataset { version } }")).Body!["version"]!.GetValue<int>().ShouldBe(2);
        (await server.SendAsync(HttpMethod.Get, $"/v1/queries/{Name}@1", null)).Status.ShouldBe(410);
        (await server.SendAsync(HttpMethod.Delete, "/v1/queries/never-saved", admin)).Status.ShouldBe(404);
        new AuditLog(new AccessDatabase(server.Folder.PathOf("access.db")), TimeProvider.System).Last(10).Select(static entry => $"{entry.Action} {entry.Subject} {entry.Outcome}").ShouldBe(
            [$"queries.save {Name}@1 DONE", $"queries.retire {Name} DONE", $"queries.save {Name}@2 DONE"]);
    }

    [Fact]
    public async Task Only_who_may_save_saves()
    {
        await using var server = await SavedServer.StartAsync();
        string bound = TestKeys.Make(server.Folder, "read,save", regions: "11");

        (await server.SaveAsync(server.Key("read"), Name, SavedServer.ByProvince)).Status.ShouldBe(403);
        (await server.SaveAsync(bound, Name, SavedServer.ByProvince)).Status.ShouldBe(403);
        (await server.SendAsync(HttpMethod.Put, $"/v1/queries/{Name}", null, "{}")).Status.ShouldBe(401);
        (await server.SendAsync(HttpMethod.Post, "/v1/queries", server.Key(), new JsonObject { ["name"] = Name, ["query"] = SavedServer.ByProvince }.ToJsonString())).Status.ShouldBe(201);
        (await server.SendAsync(HttpMethod.Put, "/v1/queries/as-text", server.Key(), SavedServer.ByProvince, "application/graphql")).Status.ShouldBe(201);
        (await server.SendAsync(HttpMethod.Patch, $"/v1/queries/{Name}", server.Key())).Status.ShouldBe(405);
    }

    private static async Task<string> HeaderAsync(SavedServer server, string address)
        => (await server.TextAsync($"{address}?metadata=false")).Split("\r\n")[0];
}
