using System.Buffers;
using System.Net;
using System.Text;
using System.Text.Json;
using Jamsostek.Graph.OData;
using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Endpoints;
using Jamsostek.Graph.Server.Flat;
using Jamsostek.Graph.Server.Hosting;
using Jamsostek.Graph.Server.Telemetry;
using Jamsostek.Graph.Server.Transport;
using Microsoft.Extensions.Primitives;

namespace Jamsostek.Graph.Server.Feeds;

/// <summary>
/// Files that open the OData service in a tool with a double click: <c>/v1/jamsostek.pbids</c> in Power BI Desktop, <c>/v1/RegencyMonth.odc</c> and its like in Excel. They name the address by
/// which this server was called, and nothing else: whoever has to show a key is asked for it by the tool.
/// </summary>
internal sealed class ConnectionFiles(ServedGraph graph, AccessGate gate, AnswerSender sender, ProblemSender problems)
{
    /// <summary>The address of the file for Power BI.</summary>
    public const string PowerBiAddress = "/v1/jamsostek.pbids";

    /// <summary>The address of one of the files for Excel.</summary>
    public const string ExcelExample = "/v1/RegencyMonth.odc";

    /// <summary>The ending of the files for Excel.</summary>
    public const string ExcelEnding = "odc";

    private static readonly StringValues JsonType = "application/json; charset=utf-8";
    private static readonly StringValues ConnectionType = "text/x-ms-odc; charset=utf-8";

    private readonly FeedService? _service = graph.Tables is { } tables ? FeedService.Of(tables) : null;

    /// <summary>Sends the file for Power BI.</summary>
    public Task GetPowerBiAsync(HttpContext context, RequestTrace trace) => SendAsync(context, trace, "jamsostek.pbids", JsonType, PowerBi(FeedRequest.RootOf(context)));

    /// <summary>Sends the file of an entity set for Excel.</summary>
    public Task GetExcelAsync(HttpContext context, RequestTrace trace)
    {
        var set = (string?)context.Request.RouteValues["table"] ?? string.Empty;
        return _service?.Find(set) is not null
            ? SendAsync(context, trace, $"{set}.{ExcelEnding}", ConnectionType, Encoding.UTF8.GetBytes(Excel(FeedRequest.RootOf(context), set)))
            : problems.SendAsync(context, trace, FlatProblems.NoTable(graph.Tables));
    }

    /// <summary>The file for Power BI: JSON with the address of a feed.</summary>
    public static byte[] PowerBi(Uri root)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteString("version"u8, "0.1");
            json.WriteStartArray("connections"u8);
            json.WriteStartObject();
            json.WriteStartObject("details"u8);
            json.WriteString("protocol"u8, "odata");
            json.WriteStartObject("address"u8);
            json.WriteString("url"u8, root.AbsoluteUri);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartObject("options"u8);
            json.WriteEndObject();
            json.WriteString("mode"u8, "Import");
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The file for Excel: a page whose data island holds a query of Power Query, as Excel exports its own.</summary>
    public static string Excel(Uri root, string set)
    {
        var formula = $"let Source = OData.Feed(\"{root.AbsoluteUri}\", null, [Implementation = \"2.0\"]), Rows = Source{{[Name = \"{set}\", Signature = \"table\"]}}[Data] in Rows";
        var mashup = "<Mashup xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns=\"http://schemas.microsoft.com/DataMashup\">"
            + "<Client>EXCEL</Client><Version>2.21.0.0</Version><MinVersion>2.21.0.0</MinVersion><Culture>en-US</Culture><SafeCombine>true</SafeCombine>"
            + $"<Items><Query Name=\"{set}\"><Formula><![CDATA[{formula}]]></Formula><IsParameterQuery xsi:nil=\"true\" /><IsDirectQuery xsi:nil=\"true\" /></Query></Items></Mashup>";
        return $"""
            <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/TR/REC-html40">
            <head>
            <meta http-equiv="Content-Type" content="text/x-ms-odc; charset=utf-8">
            <meta name="ProgId" content="ODC.Database">
            <meta name="SourceType" content="OLEDB">
            <title>Query - {set}</title>
            <xml id="docprops"><o:DocumentProperties xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/TR/REC-html40"><o:Description>{set} of Jamsostek.Graph.</o:Description><o:Name>Query - {set}</o:Name></o:DocumentProperties></xml>
            <xml id="msodc"><odc:OfficeDataConnection xmlns:odc="urn:schemas-microsoft-com:office:odc" xmlns="http://www.w3.org/TR/REC-html40">
            <odc:PowerQueryConnection odc:Type="OLEDB">
            <odc:ConnectionString>Provider=Microsoft.Mashup.OleDb.1;Data Source=$Workbook$;Location={set};Extended Properties=&quot;&quot;</odc:ConnectionString>
            <odc:CommandType>SQL</odc:CommandType>
            <odc:CommandText>SELECT * FROM [{set}]</odc:CommandText>
            </odc:PowerQueryConnection>
            <odc:PowerQueryMashupData>{WebUtility.HtmlEncode(mashup)}</odc:PowerQueryMashupData>
            </odc:OfficeDataConnection></xml>
            </head>
            <body></body>
            </html>

            """;
    }

    private async Task SendAsync(HttpContext context, RequestTrace trace, string name, StringValues type, ReadOnlyMemory<byte> body)
    {
        if (await gate.CheckAsync(context, trace, AccessScope.Read) is { } refused)
        {
            await problems.SendAsync(context, trace, Problem.Of(refused));
            return;
        }

        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        await sender.WriteAsync(context, trace, new ReadOnlySequence<byte>(body), type);
    }
}
