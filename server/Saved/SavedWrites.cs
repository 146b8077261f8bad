using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Endpoints;
using Jamsostek.Graph.Server.Telemetry;
using Jamsostek.Graph.Server.Transport;
using Microsoft.Data.Sqlite;

namespace Jamsostek.Graph.Server.Saved;

/// <summary>Saves and retires, for those who may: <c>PUT /v1/queries/NAME</c>, <c>POST /v1/queries</c>, <c>DELETE /v1/queries/NAME</c>, and the same of <c>/v1/views</c>.</summary>
internal sealed partial class SavedWrites(SavedLibrary library, SavedQueries queries, SavedBodyReader bodies, SavedViews views, SavedAnswer answer, AccessGate gate, ProblemSender problems, ILogger<SavedWrites> logger)
{
    private const string Reference = "reference";

    /// <summary>Saves a query.</summary>
    public Task SaveQueryAsync(HttpContext context, RequestTrace trace) => SaveAsync(
        context, trace, SavedKind.Query,
        async () =>
        {
            var (body, problem) = await bodies.ReadQueryAsync(context.Request, context.RequestAborted);
            return body is not null && queries.Read(body.Text, out problem) is not null ? (body, null) : (null, problem);
        },
        entry => answer.SendQueryAsync(context, trace, entry, queries.Read(entry.Text, out _)!));

    /// <summary>Saves a view.</summary>
    public Task SaveViewAsync(HttpContext context, RequestTrace trace) => SaveAsync(
        context, trace, SavedKind.View,
        async () =>
        {
            var (json, problem) = await bodies.ReadJsonAsync(context.Request, context.RequestAborted);
            using var owned = json;
            return json is null ? (null, problem) : views.Check(json.RootElement);
        },
        entry => answer.SendViewAsync(context, trace, entry));

    /// <summary>Retires every version of a query.</summary>
    public Task RetireQueryAsync(HttpContext context, RequestTrace trace) => RetireAsync(context, trace, SavedKind.Query);

    /// <summary>Retires every version of a view.</summary>
    public Task RetireViewAsync(HttpContext context, RequestTrace trace) => RetireAsync(context, trace, SavedKind.View);

    /// <summary>Answers any other method.</summary>
    public Task RefuseMethodAsync(HttpContext context, RequestTrace trace)
    {
        context.Response.Headers.Allow = context.Request.RouteValues.ContainsKey(Reference) ? "GET, HEAD, PUT, DELETE" : "GET, HEAD, POST";
        return problems.SendAsync(context, trace, SavedProblems.Method);
    }

    private async Task SaveAsync(HttpContext context, RequestTrace trace, SavedKind kind, Func<Task<(SavedBody? Body, Problem? Problem)>> read, Func<SavedEntry, Task> send)
    {
        if (await gate.CheckAsync(context, trace, AccessScope.Save) is { } refused)
        {
            await problems.SendAsync(context, trace, Problem.Of(refused));
            return;
        }

        var (body, problem) = await read();
        string? named = (string?)context.Request.RouteValues[Reference];
        string name = named ?? body?.Name ?? string.Empty;
        problem ??= !SavedReference.IsName(name) ? SavedProblems.Name(name)
            : body!.Name is { } other && other != name ? SavedProblems.Name(other)
            : SavedViews.IsReserved(kind, name) ? SavedProblems.ReservedName(name)
            : null;
        var saved = problem is null ? Try(() => library.Save(kind, name, body!.Text, body.Title, trace.Principal, $"{trace.Address}")) : SavedResult.Refuse(problem);
        if (saved.Entry is not { } entry)
        {
            await problems.SendAsync(context, trace, saved.Problem!);
            return;
        }

        context.Response.StatusCode = saved.IsNew ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        context.Response.Headers.Location = $"{SavedAnswer.AddressOf(kind)}/{entry.Name}@{entry.Version}";
        await send(entry);
    }

    private async Task RetireAsync(HttpContext context, RequestTrace trace, SavedKind kind)
    {
        if (await gate.CheckAsync(context, trace, AccessScope.Save) is { } refused)
        {
            await problems.SendAsync(context, trace, Problem.Of(refused));
            return;
        }

        string name = (string?)context.Request.RouteValues[Reference] ?? string.Empty;
        var ended = !SavedReference.IsName(name) ? SavedResult.Refuse(SavedProblems.Name(name))
            : Try(() => new SavedResult(null, IsNew: false, library.Retire(kind, name, trace.Principal, $"{trace.Address}")));
        if (ended.Problem is { } problem)
        {
            await problems.SendAsync(context, trace, problem);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    private SavedResult Try(Func<SavedResult> write)
    {
        try
        {
            return write();
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException)
        {
            LogUnwritable(logger, fault.Message);
            return SavedResult.Refuse(SavedProblems.Unreadable);
        }
    }

    [LoggerMessage(EventId = 31, Level = LogLevel.Error, Message = "Something could not be saved or retired: {Reason}")]
    private static partial void LogUnwritable(ILogger logger, string reason);
}
