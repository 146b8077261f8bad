using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Jamsostek.Graph.Server.Access.Audit;
using Jamsostek.Graph.Server.Imports;
using Shouldly;
using static Jamsostek.Graph.Tests.Server.Imports.ImportForms;

namespace Jamsostek.Graph.Tests.Server.Imports;

/// <summary>Forms that try what they may not.</summary>
public sealed class UploadAttackTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("../../../etc/passwd.csv", "passwd.csv")]
    [InlineData("..\\..\\windows\\vocabulary.csv", "vocabulary.csv")]
    [InlineData("/etc/cron.d/vocabulary.csv", "vocabulary.csv")]
    [InlineData("C:\\data\\vocabulary.csv", "vocabulary.csv")]
    [InlineData("....//vocabulary.csv", "vocabulary.csv")]
    [InlineData("%2e%2e%2fvocabulary.csv", "%2e%2e%2fvocabulary.csv")]
    [InlineData("vocabulary.csv;.sh.csv", "vocabulary.csv;.sh.csv")]
    public async Task A_name_is_a_name_and_no_path(string name, string shown)
    {
        await using var server = await StartAsync(_folder, "import");
        using var response = await SendAsync(server, Part($"form-data; name=file; filename=\"{name.Replace("\\", "\\\\", StringComparison.Ordinal)}\"", Bad));

        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        answer.RootElement.GetProperty("findings")[0].GetProperty("file").GetString().ShouldBe(shown);
        Directory.GetFiles(_folder.Path).Select(Path.GetFileName).ShouldBeSubsetOf(["jamsostek.db", "jamsostek.db-wal", "jamsostek.db-shm", "access.db", "access.db-wal", "access.db-shm"]);
    }

    [Theory]
    [InlineData("vocabulary.exe")]
    [InlineData("vocabulary")]
    [InlineData("..")]
    [InlineData("datapackage.json.sh")]
    [InlineData("a/")]
    public async Task A_file_of_another_kind_is_refused(string name)
    {
        await using var server = await StartAsync(_folder, "import");
        using var response = await SendAsync(server, Part($"form-data; name=file; filename=\"{name}\"", Good));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).ShouldContain("\"code\":\"FILE_NAME\"");
    }

    [Fact]
    public async Task A_name_with_a_line_break_or_too_long_a_name_is_refused_or_cut()
    {
        await using var server = await StartAsync(_folder, "import");
        (await SendAsync(server, Part($"form-data; name=file; filename=\"{new string('a', 200)}.csv\"", Good))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await SendAsync(server, Part("form-data; name=file; filename*=UTF-8''a%0D%0Ab.csv", Good))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("application/json", 415)]
    [InlineData("multipart/form-data", 415)]
    [InlineData("multipart/form-data; boundary=", 415)]
    [InlineData("multipart/form-data; boundary=0123456789012345678901234567890123456789012345678901234567890123456789x", 415)]
    [InlineData("multipart/mixed; boundary=x", 415)]
    [InlineData("text/plain", 415)]
    public async Task A_body_of_another_type_is_refused(string type, int status)
    {
        await using var server = await StartAsync(_folder, "import");
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Good));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var response = await server.SendAsync(HttpMethod.Post, ImportEndpoint.Address, null, content);

        ((int)response.StatusCode).ShouldBe(status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--x--\r\n")]
    [InlineData("no boundary at all")]
    [InlineData("--x\r\nContent-Disposition: form-data; name=file; filename=a.csv\r\n\r\nbreaks off")]
    [InlineData("--x\r\nContent-Type: text/csv\r\n\r\nno disposition\r\n--x--\r\n")]
    [InlineData("--x\r\nContent-Disposition form-data\r\n\r\nno colon\r\n--x--\r\n")]
    [InlineData("--x\r\nContent-Disposition: form-data; name=unknown\r\n\r\nx\r\n--x--\r\n")]
    [InlineData("--x\r\nContent-Disposition: form-data; name=dryRun\r\n\r\nperhaps\r\n--x\r\nContent-Disposition: form-data; name=file; filename=vocabulary.csv\r\n\r\nx\r\n--x--\r\n")]
    [InlineData("--x\r\nContent-Disposition: form-data; name=file; filename=a.csv\r\n\r\nx\r\n--x\r\nContent-Disposition: form-data; name=file; filename=A.csv\r\n\r\nx\r\n--x--\r\n")]
    public async Task A_form_that_is_malformed_is_400_and_leaves_nothing_behind(string body)
    {
        await using var server = await StartAsync(_folder, "import");
        using var response = await SendAsync(server, body);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        server.Get<AuditLog>().Last(10).ShouldBeEmpty();
        (await ImportAsync(server, ("vocabulary.csv", Good))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_part_with_too_many_headers_or_too_long_ones_and_a_form_of_too_many_files_are_refused()
    {
        await using var server = await StartAsync(_folder, "import");
        string headers = string.Concat(Enumerable.Range(0, 100).Select(number => $"X-{number}: x\r\n"));
        (await SendAsync(server, $"--x\r\n{headers}\r\nx\r\n--x--\r\n")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await SendAsync(server, $"--x\r\nX: {new string('x', 20_000)}\r\n\r\nx\r\n--x--\r\n")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await ImportAsync(server, [.. Enumerable.Range(0, 51).Select(number => ($"{number}.csv", "x"))])).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var form = Form(("vocabulary.csv", Good));
        form.Add(new StringContent(new string('x', 501)), "note");
        (await server.SendAsync(HttpMethod.Post, ImportEndpoint.Address, null, form)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_that_is_too_large_is_413_whether_it_says_so_or_not(bool chunked)
    {
        await using var server = await StartAsync(_folder, "import", ("Import:MaxBytes", "20000"));
        using var form = Form(("vocabulary.csv", Good + new string('x', 100_000)));
        using var request = new HttpRequestMessage(HttpMethod.Post, ImportEndpoint.Address) { Content = form, Headers = { TransferEncodingChunked = chunked } };
        using var response = await server.Client.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await response.Content.ReadAsStringAsync()).ShouldContain("The body is larger than 20000 bytes.");
    }

    [Fact]
    public async Task A_workbook_that_unpacks_to_too_much_is_413()
    {
        await using var server = await StartAsync(_folder, "import", ("Import:MaxBytes", "20000"));
        using var archive = new MemoryStream();
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true))
        {
            await using var entry = await zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.SmallestSize).OpenAsync();
            await entry.WriteAsync(new byte[1_000_000]);
        }

        using var form = new MultipartFormDataContent { { new ByteArrayContent(archive.ToArray()), "file", "bomb.xlsx" } };
        using var response = await server.SendAsync(HttpMethod.Post, ImportEndpoint.Address, null, form);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await response.Content.ReadAsStringAsync()).ShouldContain("The workbook bomb.xlsx unpacks to more than 200000 bytes.");
    }

    [Fact]
    public async Task A_slow_body_is_cut_off_and_gives_the_turn_back()
    {
        await using var server = await StartAsync(_folder, "import", ("Import:BodySeconds", "0.2"));
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, server.Address.Port);
        await using var stream = socket.GetStream();
        string key = server.Client.DefaultRequestHeaders.GetValues("X-API-Key").Single();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST {ImportEndpoint.Address} HTTP/1.1\r\nHost: x\r\nX-API-Key: {key}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 1000\r\n\r\n--x\r\nContent-"));
        using var reader = new StreamReader(stream);

        (await reader.ReadLineAsync()).ShouldBe("HTTP/1.1 408 Request Timeout");
        (await ImportAsync(server, ("vocabulary.csv", Good))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
