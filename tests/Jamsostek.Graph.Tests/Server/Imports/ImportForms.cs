using System.Net.Http.Headers;
using System.Text;
using Jamsostek.Graph.Server.Imports;
using Jamsostek.Graph.Tests.Analytics;
using Jamsostek.Graph.Tests.Server.Access;

namespace Jamsostek.Graph.Tests.Server.Imports;

/// <summary>Sends files to a server that serves a small record.</summary>
internal static class ImportForms
{
    public const string Header = "id,term,english,category,code,note,basis,source_id,seed_fact_ids\n";
    public const string Good = Header + "penerima-upah,penerima upah,wage earner,SEGMENT,PU,,REPORTED,A-1,\n";
    public const string Bad = Header + "penerima-upah,penerima upah,wage earner,SEGMENTS,PU,,REPORTED,NO-SUCH,\n";

    /// <summary>A server with a key in its client.</summary>
    public static async Task<RunningServer> StartAsync(TemporaryFolder folder, string? scope, params (string Key, string Value)[] settings)
    {
        var server = await RunningServer.OverDataAsync(folder, SmallRecord.Facts([SmallRecord.Labour("11.01", 5)]), settings);
        if (scope is not null)
        {
            server.Client.DefaultRequestHeaders.Add("X-API-Key", TestKeys.Make(folder, scope));
        }

        return server;
    }

    public static MultipartFormDataContent Form(params ReadOnlySpan<(string Name, string Text)> files)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, text) in files)
        {
            form.Add(new StringContent(text), "file", name);
        }

        return form;
    }

    public static async Task<HttpResponseMessage> ImportAsync(RunningServer server, params (string Name, string Text)[] files)
    {
        using var form = Form(files);
        return await server.SendAsync(HttpMethod.Post, ImportEndpoint.Address, null, form);
    }

    public static string Part(string disposition, string text) => $"--x\r\nContent-Disposition: {disposition}\r\n\r\n{text}\r\n--x--\r\n";

    public static async Task<HttpResponseMessage> SendAsync(RunningServer server, string body)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x") } };
        return await server.SendAsync(HttpMethod.Post, ImportEndpoint.Address, null, content);
    }

    public static async Task<string> TextOf(Task<HttpResponseMessage> asking)
    {
        using var response = await asking;
        return await response.Content.ReadAsStringAsync();
    }
}
