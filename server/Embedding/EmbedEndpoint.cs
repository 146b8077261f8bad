using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Jamsostek.Graph.Api;
using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Exports;
using Jamsostek.Graph.Server.Endpoints;
using Jamsostek.Graph.Server.Flat;
using Jamsostek.Graph.Server.Hosting;
using Jamsostek.Graph.Server.Options;
using Jamsostek.Graph.Server.Pages;
using Jamsostek.Graph.Server.Saved;
using Jamsostek.Graph.Server.Telemetry;
using Jamsostek.Graph.Server.Transport;
using Microsoft.Extensions.Primitives;

namespace Jamsostek.Graph.Server.Embedding;

/// <summary>Views for the frames of other pages: <c>/embed/NAME</c> of a saved one, <c>/embed/line?cube=coverage&amp;...</c> of a cube, and the rows behind them as <c>.csv</c> and <c>.json</c>.</summary>
internal sealed class EmbedEndpoint(
    ServedGraph graph, EmbedAdmission admission, CubeViews cubes, QueryViews queries, PageFiles files, TableSender tables, AnswerSender sender, ProblemSender problems, TableLimit limit, ServerSettings settings)
{
    /// <summary>Where they stand.</summary>
    public const string Root = "/embed";

    /// <summary>The address of one.</summary>
    public const string Address = Root + "/{view}";

    /// <summary>The script that draws, in the folder of the explorer.</summary>
    public const string Script = "embed/view.js";

    private const int MostDrawn = 2_000;

    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors ";

    private static readonly StringValues HtmlType = MediaTypes.Html + "; charset=utf-8";

    private readonly string _ancestors = AncestorsOf(settings.Get(SettingCatalogue.FrameAncestors), ours: "'self'");
    private readonly string _program = $"{typeof(EmbedEndpoint).Module.ModuleVersionId} {typeof(GraphSchema).Module.ModuleVersionId} views";

    /// <summary>Answers with a page, or with its rows.</summary>
    public async Task GetAsync(HttpContext context, RequestTrace trace)
    {
        string[] parts = ((string?)context.Request.RouteValues["view"] ?? string.Empty).Split('.', 2);
        var format = parts.Length == 2 ? ExportFormat.Find(parts[1]) : null;
        bool isPage = parts.Length == 1;
        var (token, problem) = await admission.AdmitAsync(context, trace, parts[0]);
        if (isPage)
        {
            // A refusal says nothing that a frame could give away, and is to be seen where the view was expected.
            context.Response.Headers.ContentSecurityPolicy = Policy + (problem is not null ? "*" : token is null ? _ancestors : AncestorsOf(token.Origins, ours: "'none'"));
        }

        var asked = new EmbedRequest { IsIndonesian = context.Request.Query["lang"] == "id" };
        if (problem is null && EmbedRequestReader.Read(context.Request.Query, token, out problem) is { } read)
        {
            asked = read;
        }

        var view = problem is null ? graph.OpenView(trace.Principal.Rows) : null;
        var source = view is null ? null : Find(parts[0], asked, token, view, trace, context.RequestAborted, out problem);
        problem ??= view is null ? FlatProblems.NotReady : !isPage && format is null ? SavedProblems.NotFound(SavedKind.View, parts[0]) : null;
        if (problem is not null)
        {
            await RefuseAsync(context, trace, asked, problem, isPage);
            return;
        }

        trace.DataVersion = view!.DataVersion;
        var tag = AnswerTag.Of(_program, view, $"{source!.Identity} {context.Request.Path}{context.Request.QueryString}");
        if (tables.IsNotModified(context, tag))
        {
            return;
        }

        if (!limit.TryEnter())
        {
            await RefuseAsync(context, trace, asked, FlatProblems.TooMany, isPage);
            return;
        }

        try
        {
            await (isPage ? SendPageAsync(context, trace, asked, source, (RequestScope)view.State!, tag) : SendRowsAsync(context, trace, source, format!, tag));
        }
        finally
        {
            limit.Leave();
        }
    }

    /// <summary>Answers any other method.</summary>
    public Task RefuseMethodAsync(HttpContext context, RequestTrace trace)
    {
        context.Response.Headers.Allow = "GET, HEAD";
        return problems.SendAsync(context, trace, EmbedProblems.Method);
    }

    private EmbedSource? Find(string name, EmbedRequest asked, EmbedToken? token, GraphView view, RequestTrace trace, CancellationToken cancellation, out Problem? problem)
    {
        int steps = token?.Drill ?? int.MaxValue;
        (var source, problem) = view.State is not RequestScope scope ? (null, FlatProblems.NotReady)
            : ViewWords.Kind(name) is { } kind ? cubes.Find(kind, asked, steps, scope, trace, cancellation)
            : queries.Find(name, asked, steps, view, trace, cancellation);
        // To whoever has a token, a step too many is more than they may; what the view is made of is not theirs to know.
        problem = problem is not null && token is not null && asked.Drill.Length > token.Drill ? EmbedProblems.OutOfScope : problem;
        return source;
    }

    private async Task SendPageAsync(HttpContext context, RequestTrace trace, EmbedRequest asked, EmbedSource source, RequestScope scope, AnswerTag tag)
    {
        var (rows, problem) = await source.ReadAsync(MostDrawn + 1);
        (var axes, problem) = rows is null ? (null, problem) : source.Axes(rows.Table);
        var drawn = axes is null ? null : Rows(rows!);
        problem ??= source.Kind != ViewKind.Table && drawn!.Count > MostDrawn ? ViewProblems.TooManyRows(MostDrawn) : null;
        if (problem is not null)
        {
            await RefuseAsync(context, trace, asked, problem, isPage: true);
            return;
        }

        var path = context.Request.Path;
        var model = new EmbedModel
        {
            Source = source,
            Request = asked,
            Columns = rows!.Table.Columns,
            Axes = axes!,
            Rows = [.. drawn!.Take(MostDrawn)],
            IsCut = drawn!.Count > MostDrawn,
            Places = source.Kind == ViewKind.Map ? EmbedPlaces.Of(drawn, axes!.Code, scope.Snapshot.Regions) : [],
            Notes = rows.Table.Notes,
            Download = $"{path}.csv{EmbedAddress.Without(context.Request.Query, "theme")}",
            Up = asked.Drill.IsEmpty ? null : $"{path}{EmbedAddress.With(context.Request.Query, "drill", asked.Drill[..^1])}",
            Down = source.Steps > 0 ? $"{path}{EmbedAddress.With(context.Request.Query, "drill", asked.Drill.Add(string.Empty))}" : null,
            IsDrawn = files.Find(Script) is not null,
        };
        tables.AddCacheControl(context);
        await sender.WriteAsync(context, trace, new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes(EmbedPage.Write(model))), HtmlType, tag);
    }

    private async Task SendRowsAsync(HttpContext context, RequestTrace trace, EmbedSource source, ExportFormat format, AnswerTag tag)
    {
        var (rows, problem) = await source.ReadAsync(null);
        if (rows is null)
        {
            await RefuseAsync(context, trace, new EmbedRequest(), problem!, isPage: false);
            return;
        }

        var options = ExportOptions.Read(format, [], out _);
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{source.FileName}-{trace.DataVersion}.{format.Name}\"";
        await tables.SendAsync(context, trace, tag, format.ContentType, format.IsText, (body, cancellation) => format.Writer(options!).WriteAsync(rows.Table, rows.Blocks, body, cancellation));
    }

    private Task RefuseAsync(HttpContext context, RequestTrace trace, EmbedRequest asked, Problem problem, bool isPage)
    {
        if (trace.RetryAfter is { } wait)
        {
            AccessGate.SetRetryAfter(context, wait);
        }

        if (!isPage)
        {
            return problems.SendAsync(context, trace, problem);
        }

        trace.AddError(problem.Code);
        context.Response.StatusCode = problem.Status;
        return sender.WriteAsync(context, trace, new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes(EmbedPage.Write(asked, problem))), HtmlType);
    }

    private static List<FlatValue[]> Rows(EmbedRows rows)
        => [.. rows.Blocks.SelectMany(block => Enumerable.Range(0, block.Count).Select(row => Enumerable.Range(0, rows.Table.Columns.Length).Select(column => block[row, column]).ToArray()))];

    private static string AncestorsOf(ImmutableArray<string> origins, string ours) => origins.IsEmpty ? ours : string.Join(' ', origins);
}
