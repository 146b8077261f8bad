using System.Buffers;
using System.Text;
using System.Text.Json;
using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Exports;
using Jamsostek.Graph.OData;
using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Description;
using Jamsostek.Graph.Server.Endpoints;
using Jamsostek.Graph.Server.Feeds;
using Jamsostek.Graph.Server.Hosting;
using Jamsostek.Graph.Server.Saved;
using Jamsostek.Graph.Server.Telemetry;
using Jamsostek.Graph.Server.Transport;
using Microsoft.Extensions.Primitives;

namespace Jamsostek.Graph.Server.Flat;

/// <summary>What tables there are, with every parameter and column: a page for people at <c>/v1</c>, the same as JSON for programs, and an OpenAPI description.</summary>
internal sealed class TableIndex
{
    /// <summary>The address of the index.</summary>
    public const string Address = "/v1";

    /// <summary>The address of the OpenAPI description.</summary>
    public const string OpenApiAddress = "/v1/openapi.json";

    private static readonly StringValues HtmlType = MediaTypes.Html + "; charset=utf-8";
    private static readonly StringValues JsonType = MediaTypes.Json + "; charset=utf-8";

    private readonly AccessGate _gate;
    private readonly AnswerSender _sender;
    private readonly ProblemSender _problems;
    private readonly ReadOnlyMemory<byte> _page;
    private readonly ReadOnlyMemory<byte> _list;
    private readonly ReadOnlyMemory<byte> _description;

    public TableIndex(ServedGraph graph, AccessGate gate, AnswerSender sender, ProblemSender problems)
    {
        (_gate, _sender, _problems) = (gate, sender, problems);
        IReadOnlyList<FlatCube> cubes = graph.Tables?.All ?? [];
        _page = Encoding.UTF8.GetBytes(TablePage.Write(cubes));
        _list = Json(json => WriteList(json, cubes));
        _description = ApiDescription.Write(cubes, graph.Tables is { } tables ? [.. FeedService.Of(tables).Sets.Select(static set => set.Name)] : []);
    }

    /// <summary>Sends the index: a page to a browser, JSON to any other client.</summary>
    public async Task GetAsync(HttpContext context, RequestTrace trace)
    {
        if (context.Request.Headers.Accept.ToString().Contains(MediaTypes.Html, StringComparison.OrdinalIgnoreCase))
        {
            context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";
            await SendAsync(context, trace, _page, HtmlType);
        }
        else
        {
            await SendAsync(context, trace, _list, JsonType);
        }
    }

    /// <summary>Sends the OpenAPI description.</summary>
    public Task GetOpenApiAsync(HttpContext context, RequestTrace trace) => SendAsync(context, trace, _description, JsonType);

    private async Task SendAsync(HttpContext context, RequestTrace trace, ReadOnlyMemory<byte> body, StringValues type)
    {
        if (await _gate.CheckAsync(context, trace, AccessScope.Read) is { } refused)
        {
            await _problems.SendAsync(context, trace, Problem.Of(refused));
            return;
        }

        await _sender.WriteAsync(context, trace, new ReadOnlySequence<byte>(body), type);
    }

    private static void WriteList(Utf8JsonWriter json, IReadOnlyList<FlatCube> cubes)
    {
        json.WriteStartObject();
        json.WriteString("openapi"u8, OpenApiAddress);
        json.WriteString("map"u8, FlatEndpoint.MapAddress);
        json.WriteString("queries"u8, QueryEndpoint.Address);
        json.WriteString("odata"u8, FeedEndpoint.Address);
        json.WriteString("powerBi"u8, ConnectionFiles.PowerBiAddress);
        json.WriteString("excel"u8, ConnectionFiles.ExcelExample);
        json.WriteStartArray("tables"u8);
        foreach (var cube in cubes)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, cube.Name);
            json.WriteString("title"u8, cube.Declaration.Text.English);
            json.WriteString("description"u8, cube.Declaration.Text.Description);
            json.WriteStartArray("addresses"u8);
            foreach (var format in ExportFormat.All)
            {
                json.WriteStringValue($"{Address}/{cube.Name}.{format.Name}");
            }

            json.WriteEndArray();
            json.WriteStartArray("columns"u8);
            foreach (var (dimension, columns) in cube.Keys)
            {
                WriteColumns(json, columns, $"groupBy {dimension.Code}");
            }

            WriteColumns(json, FlatCube.Kinds, "rollup or top");
            WriteColumns(json, cube.Measures, "measures");
            WriteColumns(json, FlatCube.Qualities, "quality");
            json.WriteEndArray();
            json.WriteStartArray("parameters"u8);
            foreach (var parameter in cube.Parameters.Concat(ExportOptions.Parameters))
            {
                json.WriteStartObject();
                json.WriteString("name"u8, parameter.Name);
                json.WriteString("type"u8, parameter.Type);
                json.WriteString("description"u8, parameter.Description);
                json.WriteString("example"u8, parameter.Example);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteColumns(Utf8JsonWriter json, IEnumerable<FlatColumn> columns, string with)
    {
        foreach (var column in columns)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, column.Name);
            json.WriteString("type"u8, ColumnWords.Type(column.Type));
            json.WriteString("unit"u8, column.Unit is { } unit ? ColumnWords.Unit(unit) : null);
            json.WriteString("with"u8, with);
            json.WriteString("description"u8, column.Description);
            json.WriteEndObject();
        }
    }

    private static byte[] Json(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            write(json);
        }

        return bytes.ToArray();
    }
}
