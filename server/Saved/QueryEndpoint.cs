using Jamsostek.Graph.Api;
using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Exports;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Endpoints;
using Jamsostek.Graph.Server.Flat;
using Jamsostek.Graph.Server.Hosting;
using Jamsostek.Graph.Server.Telemetry;
using Jamsostek.Graph.Server.Transport;

namespace Jamsostek.Graph.Server.Saved;

/// <summary>
/// Saved queries at addresses: <c>GET /v1/queries</c> lists them, <c>/v1/queries/NAME</c> describes one, <c>/v1/queries/NAME.csv?year=2025</c> answers it as a table,
/// <c>/v1/queries/NAME.graphql.json</c> as GraphQL does. <c>NAME@3</c> or the hash of the text in place of the name keeps to one version.
/// </summary>
internal sealed class QueryEndpoint(
    ServedGraph graph, SavedLibrary library, SavedQueries queries, QueryRun run, SavedAnswer answer, AccessGate gate, TableSender tables, AnswerSender sender, ProblemSender problems, TableLimit limit)
{
    /// <summary>The address of the list.</summary>
    public const string Address = "/v1/queries";

    /// <summary>The address of one, in some form.</summary>
    public const string EntryAddress = Address + "/{reference}";

    /// <summary>A query with more rows is no table for a spreadsheet: the tables of cubes are sent while they are made.</summary>
    public const int MostRows = 50_000;

    private const string GraphQLEnding = "graphql.json";
    private const string DocumentEnding = "graphql";

    private readonly string _program = $"{typeof(GraphSchema).Module.ModuleVersionId} {typeof(ExportFormat).Module.ModuleVersionId} queries";

    /// <summary>Lists what is saved.</summary>
    public async Task ListAsync(HttpContext context, RequestTrace trace)
    {
        if (await gate.CheckAsync(context, trace, AccessScope.Read) is { } refused)
        {
            await problems.SendAsync(context, trace, Problem.Of(refused));
        }
        else if (library.Newest(SavedKind.Query) is { } entries)
        {
            await answer.SendListAsync(context, trace, SavedKind.Query, entries);
        }
        else
        {
            await problems.SendAsync(context, trace, SavedProblems.Unreadable);
        }
    }

    /// <summary>Describes or answers one.</summary>
    public async Task GetAsync(HttpContext context, RequestTrace trace)
    {
        if (await gate.CheckAsync(context, trace, AccessScope.Read) is { } refused)
        {
            await problems.SendAsync(context, trace, Problem.Of(refused));
            return;
        }

        string asked = (string?)context.Request.RouteValues["reference"] ?? string.Empty;
        string[] parts = asked.Split('.', 2);
        var (entry, problem) = SavedAnswer.Find(library, SavedKind.Query, parts[0]);
        var query = entry is null ? null : queries.Read(entry.Text, out problem);
        if (query is null)
        {
            await problems.SendAsync(context, trace, problem!);
            return;
        }

        switch (parts.ElementAtOrDefault(1))
        {
            case null:
                await answer.SendQueryAsync(context, trace, entry!, query);
                break;
            case DocumentEnding:
                await answer.SendDocumentAsync(context, trace, entry!);
                break;
            case GraphQLEnding:
                await AnswerAsync(context, trace, entry!, query, null);
                break;
            case var ending when ExportFormat.Find(ending) is { } format:
                await AnswerAsync(context, trace, entry!, query, format);
                break;
            default:
                await problems.SendAsync(context, trace, SavedProblems.NotFound(SavedKind.Query, asked));
                break;
        }
    }

    private async Task AnswerAsync(HttpContext context, RequestTrace trace, SavedEntry entry, PreparedQuery query, ExportFormat? format)
    {
        if (graph.OpenView(trace.Principal.Rows) is not { State: RequestScope } view)
        {
            await problems.SendAsync(context, trace, FlatProblems.NotReady);
            return;
        }

        trace.DataVersion = view.DataVersion;
        // The id stands beside the address: the newest version of a name is another text tomorrow.
        var tag = AnswerTag.Of(_program, view, $"{entry.Id} {context.Request.Path}{context.Request.QueryString}");
        if (tables.IsNotModified(context, tag))
        {
            return;
        }

        List<KeyValuePair<string, string>> parameters = [.. context.Request.Query.SelectMany(static parameter => parameter.Value.Select(text => KeyValuePair.Create(parameter.Key, text ?? string.Empty)))];
        FlatProblem? wrong = null;
        var options = format is null ? null : ExportOptions.Read(format, parameters, out wrong);
        var variables = query.Variables.Read(parameters, out var unread);
        if ((wrong ?? unread) is { } mistake)
        {
            await problems.SendAsync(context, trace, SavedProblems.Of(mistake));
        }
        else if (format is null)
        {
            await AnswerAsGraphQLAsync(context, trace, query, variables!, view, tag);
        }
        else if (!limit.TryEnter())
        {
            await problems.SendAsync(context, trace, FlatProblems.TooMany);
        }
        else
        {
            await AnswerAsTableAsync(context, trace, entry, query, variables!, view, tag, format, options!);
        }
    }

    private async Task AnswerAsGraphQLAsync(HttpContext context, RequestTrace trace, PreparedQuery query, byte[] variables, GraphView view, AnswerTag tag)
    {
        using var response = await run.AskAsync(query.Document, variables, view, trace, context.RequestAborted);
        if (trace.RetryAfter is { } wait)
        {
            AccessGate.SetRetryAfter(context, wait);
            await sender.SendAsync(context, trace, response, AnswerFormat.Json, status: StatusCodes.Status429TooManyRequests);
            return;
        }

        // With errors, which another time might not come, it is not to be kept.
        bool keeps = response.Kind == ResponseKind.Executed && response.ErrorCount == 0;
        if (keeps)
        {
            tables.AddCacheControl(context);
        }

        await sender.SendAsync(context, trace, response, AnswerFormat.GraphQLResponse, keeps ? tag : null);
    }

    private async Task AnswerAsTableAsync(
        HttpContext context, RequestTrace trace, SavedEntry entry, PreparedQuery query, byte[] variables, GraphView view, AnswerTag tag, ExportFormat format, ExportOptions options)
    {
        try
        {
            var (table, problem) = await run.TableAsync(query, entry.Title ?? entry.Name, variables, MostRows, view, trace, context.RequestAborted);
            if (table is null)
            {
                if (trace.RetryAfter is { } wait)
                {
                    AccessGate.SetRetryAfter(context, wait);
                }

                await problems.SendAsync(context, trace, problem!);
                return;
            }

            bool isFile = format == ExportFormat.Csv || format == ExportFormat.Xlsx;
            context.Response.Headers.ContentDisposition = $"{(isFile ? "attachment" : "inline")}; filename=\"{entry.Name}-{trace.DataVersion}.{format.Name}\"";
            await tables.SendAsync(context, trace, tag, format.ContentType, format.IsText, (body, cancellation) => format.Writer(options).WriteAsync(table, table.Blocks, body, cancellation));
        }
        finally
        {
            limit.Leave();
        }
    }
}
