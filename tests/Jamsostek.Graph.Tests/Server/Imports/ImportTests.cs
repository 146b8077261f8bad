using System.Net;
using System.Text;
using System.Text.Json;
using Jamsostek.Graph.Server.Access.Audit;
using Jamsostek.Graph.Server.Imports;
using Jamsostek.Graph.Tests.Server.Access;
using Shouldly;
using static Jamsostek.Graph.Tests.Server.Imports.ImportForms;

namespace Jamsostek.Graph.Tests.Server.Imports;

/// <summary>Data over HTTP: what is taken, and what is tried in vain.</summary>
public sealed class ImportTests : IDisposable
{
    private const string Terms = """{"query":"{ dataset { version note } vocabulary { nodes { english } } }"}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_good_file_is_published_served_at_once_and_entered_in_the_audit_log()
    {
        await using var server = await StartAsync();
        using var response = await ImportAsync(server, ("vocabulary.csv", Good));
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.RootElement.GetProperty("outcome").GetString().ShouldBe("PUBLISHED");
        answer.RootElement.GetProperty("dryRun").GetBoolean().ShouldBeFalse();
        answer.RootElement.GetProperty("currentVersion").GetProperty("number").GetInt64().ShouldBe(2);
        answer.RootElement.GetProperty("rows").GetRawText().ShouldBe("""{"vocabulary":1}""");
        answer.RootElement.GetProperty("errors").GetInt64().ShouldBe(0);
        (await TextOf(server.PostAsync(Terms))).ShouldBe("""{"data":{"dataset":{"version":"2","note":"vocabulary.csv"},"vocabulary":{"nodes":[{"english":"wage earner"}]}}}""");
        var entries = server.Get<AuditLog>().Last(10);
        entries.Select(entry => (entry.Action, entry.Subject, entry.Outcome, entry.Detail)).ShouldBe([("import", "vocabulary.csv", "BEGUN", null), ("import", "vocabulary.csv", "PUBLISHED", "version 2")]);
        entries.ShouldAllBe(entry => entry.Actor.StartsWith("key:", StringComparison.Ordinal) && entry.Address == "127.0.0.1");
    }

    [Fact]
    public async Task The_same_again_changes_nothing_and_a_note_is_kept()
    {
        await using var server = await StartAsync();
        using var form = Form(("vocabulary.csv", Good));
        form.Add(new StringContent("  terms of the field "), "note");
        (await server.SendAsync(HttpMethod.Post, ImportEndpoint.Address, null, form)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await TextOf(server.PostAsync(Terms))).ShouldContain("\"note\":\"terms of the field\"");

        (await TextOf(ImportAsync(server, ("vocabulary.csv", Good)))).ShouldStartWith("""{"outcome":"UNCHANGED","dryRun":false,"currentVersion":{"number":2,""");
    }

    [Theory]
    [InlineData("?dryRun=true", null)]
    [InlineData("", "true")]
    public async Task A_rehearsal_reports_and_writes_nothing(string query, string? field)
    {
        await using var server = await StartAsync();
        using var form = Form(("vocabulary.csv", Good));
        if (field is not null)
        {
            form.Add(new StringContent(field), "dryRun");
        }

        (await TextOf(server.SendAsync(HttpMethod.Post, ImportEndpoint.Address + query, null, form))).ShouldStartWith("""{"outcome":"WOULD_PUBLISH","dryRun":true,"currentVersion":{"number":1,""");
        (await TextOf(server.PostAsync(Terms))).ShouldBe("""{"data":{"dataset":{"version":"1","note":"the first"},"vocabulary":{"nodes":[]}}}""");
        server.Get<AuditLog>().Last(10).ShouldBeEmpty();
    }

    [Fact]
    public async Task Bad_data_are_422_with_file_row_column_value_rule_and_hint()
    {
        await using var server = await StartAsync();
        using var response = await ImportAsync(server, ("vocabulary.csv", Bad));
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var findings = answer.RootElement.GetProperty("findings").EnumerateArray().ToArray();

        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.RootElement.GetProperty("outcome").GetString().ShouldBe("REFUSED");
        answer.RootElement.GetProperty("errors").GetInt64().ShouldBe(2);
        findings[0].GetProperty("severity").GetString().ShouldBe("ERROR");
        findings.Select(finding => (finding.GetProperty("file").GetString(), finding.GetProperty("row").GetInt32(), finding.GetProperty("column").GetString(), finding.GetProperty("value").GetString()))
            .ShouldBe([("vocabulary.csv", 2, "category", "SEGMENTS"), ("vocabulary.csv", 2, "source_id", "NO-SUCH")], ignoreOrder: true);
        findings.ShouldAllBe(finding => finding.GetProperty("rule").GetString()!.Length > 0 && finding.GetProperty("hint").GetString()!.Length > 0);
        server.Get<AuditLog>().Last(1)[0].Detail.ShouldBe("2 errors");
    }

    [Fact]
    public async Task A_data_package_is_read_by_its_description()
    {
        await using var server = await StartAsync();
        const string package = """{"resources":[{"name":"vocabulary","path":"words.csv"}]}""";

        (await TextOf(ImportAsync(server, ("words.csv", Good), ("datapackage.json", package)))).ShouldStartWith("""{"outcome":"PUBLISHED",""");
        (await TextOf(ImportAsync(server, ("words.csv", Good), ("datapackage.json", package.Replace("words.csv", "../../etc/passwd", StringComparison.Ordinal))))).ShouldContain("PACKAGE_INVALID");
        (await TextOf(ImportAsync(server, ("words.csv", Good), ("datapackage.json", package.Replace("words.csv", "other.csv", StringComparison.Ordinal))))).ShouldContain("FILE_MISSING");
    }

    [Theory]
    [InlineData("read")]
    [InlineData("save")]
    public async Task Another_scope_may_not_import(string scope)
    {
        await using var server = await StartAsync(scope);
        using var response = await ImportAsync(server, ("vocabulary.csv", Good));

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await response.Content.ReadAsStringAsync()).ShouldContain("AUTH_NOT_AUTHORIZED");
    }

    [Fact]
    public async Task A_key_as_a_password_that_browsers_send_unasked_may_not_import()
    {
        await using var server = await StartAsync("admin");
        string key = server.Client.DefaultRequestHeaders.GetValues("X-API-Key").Single();
        server.Client.DefaultRequestHeaders.Remove("X-API-Key");
        server.Client.DefaultRequestHeaders.Add("Authorization", $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"u:{key}"))}");

        (await ImportAsync(server, ("vocabulary.csv", Good))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await server.PostAsync(Terms)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Who_sees_a_part_of_the_rows_may_not_write_any()
    {
        using var tokens = new TestTokens();
        await using var server = await StartAsync(null, tokens.Settings(_folder));
        var claims = TestTokens.Claims(TimeProvider.System.GetUtcNow(), ("scope", "admin"), ("jamsostek_regions", "11"));
        server.Client.DefaultRequestHeaders.Add("Authorization", $"Bearer {tokens.Rsa(claims)}");
        using var response = await ImportAsync(server, ("vocabulary.csv", Good));

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await response.Content.ReadAsStringAsync()).ShouldContain("bound to regions or bases");
    }

    [Fact]
    public async Task While_one_import_runs_another_is_409()
    {
        await using var server = await StartAsync();
        server.Get<RecordImport>().TryEnter().ShouldBeTrue();
        using var refused = await ImportAsync(server, ("vocabulary.csv", Good));
        server.Get<RecordImport>().Leave();

        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        refused.Headers.RetryAfter!.ToString().ShouldBe("5");
        (await refused.Content.ReadAsStringAsync()).ShouldContain("IMPORT_RUNNING");
        (await ImportAsync(server, ("vocabulary.csv", Good))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Another_method_is_405_and_a_server_without_a_record_503()
    {
        await using var server = await RunningServer.StartAsync(("Data:Directory", _folder.Path));
        server.Client.DefaultRequestHeaders.Add("X-API-Key", TestKeys.Make(_folder, "import"));

        (await server.GetAsync(ImportEndpoint.Address)).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await ImportAsync(server, ("vocabulary.csv", Good))).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    private Task<RunningServer> StartAsync(string? scope = "read,import", params (string Key, string Value)[] settings) => ImportForms.StartAsync(_folder, scope, settings);
}
