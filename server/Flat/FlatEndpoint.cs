using Jamsostek.Graph.Api;
using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Exports;
using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Endpoints;
using Jamsostek.Graph.Server.Hosting;
using Jamsostek.Graph.Server.Telemetry;
using Jamsostek.Graph.Server.Transport;

namespace Jamsostek.Graph.Server.Flat;

/// <summary>Any query of a cube as a table: <c>GET /v1/coverage.csv</c>, and regions on a map: <c>GET /v1/regions.geojson</c>.</summary>
internal sealed class FlatEndpoint(ServedGraph graph, AccessGate gate, TableSender sender, ProblemSender problems, TableLimit limit)
{
    /// <summary>The addresses of tables.</summary>
    public const string Address = "/v1/{table}.{format}";

    /// <summary>The address of the map.</summary>
    public const string MapAddress = "/v1/regions.geojson";

    /// <summary>What a table costs at least, as the field of a cube does in GraphQL.</summary>
    private const double CostOfQuery = 25;

    private const double RowsOfPoint = 100;

    private readonly string _program = $"{typeof(GraphSchema).Module.ModuleVersionId} {typeof(ExportFormat).Module.ModuleVersionId} tables";

    /// <summary>What a table costs: as the field of the cube, and what its rows are more.</summary>
    public static double CostOf(FlatTable table) => CostOfQuery + (table.MostRows / RowsOfPoint);

    /// <summary>Answers with a table.</summary>
    public Task GetAsync(HttpContext context, RequestTrace trace)
    {
        var path = context.Request.RouteValues;
        var format = ExportFormat.Find((string?)path["format"] ?? string.Empty);
        return format is not null && graph.Tables?.Find((string?)path["table"] ?? string.Empty) is { } cube
            ? AnswerAsync(context, trace, (scope, parameters) => Read(cube, format, scope, parameters, context.RequestAborted))
            : problems.SendAsync(context, trace, FlatProblems.NoTable(graph.Tables));
    }

    /// <summary>Answers with a map.</summary>
    public Task GetMapAsync(HttpContext context, RequestTrace trace) => graph.Tables is { } tables
        ? AnswerAsync(context, trace, (scope, parameters) => ReadMap(tables, scope, parameters, context.RequestAborted))
        : problems.SendAsync(context, trace, FlatProblems.NoTable(null));

    /// <summary>Answers any other method.</summary>
    public Task RefuseMethodAsync(HttpContext context, RequestTrace trace)
    {
        context.Response.Headers.Allow = "GET, HEAD";
        return problems.SendAsync(context, trace, FlatProblems.Method);
    }

    private async Task AnswerAsync(HttpContext context, RequestTrace trace, Func<RequestScope, List<KeyValuePair<string, string>>, (TableAnswer? Answer, Problem? Problem)> read)
    {
        if (await gate.CheckAsync(context, trace, AccessScope.Read) is { } refused)
        {
            await problems.SendAsync(context, trace, Problem.Of(refused));
            return;
        }

        if (graph.OpenView(trace.Principal.Rows) is not { State: RequestScope scope } view)
        {
            await problems.SendAsync(context, trace, FlatProblems.NotReady);
            return;
        }

        trace.DataVersion = view.DataVersion;
        var tag = AnswerTag.Of(_program, view, $"{context.Request.Path}{context.Request.QueryString}");
        if (sender.IsNotModified(context, tag))
        {
            return;
        }

        var (answer, problem) = read(scope, [.. context.Request.Query.SelectMany(static parameter => parameter.Value.Select(text => KeyValuePair.Create(parameter.Key, text ?? string.Empty)))]);
        if (answer is null)
        {
            await problems.SendAsync(context, trace, problem!);
        }
        else if (gate.Payment(trace)?.Invoke(CostOf(answer.Table)) is { } unpaid)
        {
            AccessGate.SetRetryAfter(context, trace.RetryAfter!.Value);
            await problems.SendAsync(context, trace, FlatProblems.Of(unpaid));
        }
        else if (!limit.TryEnter())
        {
            await problems.SendAsync(context, trace, FlatProblems.TooMany);
        }
        else
        {
            await WriteAsync(context, trace, tag, answer);
        }
    }

    private async Task WriteAsync(HttpContext context, RequestTrace trace, AnswerTag tag, TableAnswer answer)
    {
        try
        {
            // The first block is evaluated here, so that what cannot be answered is said before a byte is sent.
            if (answer.Table.Open(out var problem) is not { } blocks)
            {
                await problems.SendAsync(context, trace, FlatProblems.Of(problem!));
                return;
            }

            context.Response.Headers.ContentDisposition = $"{(answer.IsFile ? "attachment" : "inline")}; filename=\"{answer.Table.Cube.Name}-{trace.DataVersion}.{answer.Ending}\"";
            await sender.SendAsync(context, trace, tag, answer.ContentType, answer.IsText, (body, cancellation) => answer.WriteAsync(blocks, body, cancellation));
        }
        finally
        {
            limit.Leave();
        }
    }

    private static (TableAnswer? Answer, Problem? Problem) Read(FlatCube cube, ExportFormat format, RequestScope scope, List<KeyValuePair<string, string>> parameters, CancellationToken cancellation)
    {
        var options = ExportOptions.Read(format, parameters, out var problem);
        var table = options is null ? null : cube.Read(scope, parameters, cancellation, out problem);
        return table is null
            ? (null, FlatProblems.Of(problem!))
            : (new TableAnswer(table, format.Name, format.ContentType, format.IsText, format == ExportFormat.Csv || format == ExportFormat.Xlsx,
                (blocks, body, ended) => format.Writer(options!).WriteAsync(table, blocks, body, ended)), null);
    }

    private static (TableAnswer? Answer, Problem? Problem) ReadMap(FlatCubes tables, RequestScope scope, List<KeyValuePair<string, string>> parameters, CancellationToken cancellation)
    {
        var options = ExportOptions.Read(ExportFormat.Json, parameters, out var problem);
        var request = options is null ? null : RegionMapRequest.Read(parameters, out problem);
        if (request is not null && tables.Find(request.Cube) is null)
        {
            return (null, FlatProblems.NoCube(request.Cube, tables));
        }

        var table = request is null ? null : tables.Find(request.Cube)!.Read(scope, request.Parameters, cancellation, out problem);
        return table is null
            ? (null, FlatProblems.Of(problem!))
            : (new TableAnswer(table, "geojson", RegionMapWriter.ContentType, IsText: true, IsFile: false,
                (blocks, body, ended) => new RegionMapWriter(request!, options!.Notes).WriteAsync(table, blocks, body, ended)), null);
    }
}
