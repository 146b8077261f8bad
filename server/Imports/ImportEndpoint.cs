using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Access.Audit;
using Jamsostek.Graph.Server.Endpoints;
using Jamsostek.Graph.Server.Telemetry;
using Jamsostek.Graph.Server.Transport;
using Microsoft.AspNetCore.Http.Features;

namespace Jamsostek.Graph.Server.Imports;

/// <summary>Takes data over HTTP from those who may publish them: <c>POST /v1/import</c>.</summary>
/// <param name="gate">Finds out who asks.</param>
/// <param name="uploads">Reads forms.</param>
/// <param name="answer">Writes what came of it.</param>
/// <param name="problems">Writes why nothing came of it.</param>
/// <param name="audit">Keeps what was done.</param>
/// <param name="import">Publishes; null for a server that serves no record.</param>
/// <param name="logger">Is told of what the record cannot do.</param>
internal sealed partial class ImportEndpoint(AccessGate gate, UploadReader uploads, ImportAnswer answer, ProblemSender problems, AuditLog audit, RecordImport? import, ILogger<ImportEndpoint> logger)
{
    /// <summary>Its address.</summary>
    public const string Address = "/v1/import";

    private const int LongestNote = 200;

    /// <summary>Answers a POST.</summary>
    public async Task PostAsync(HttpContext context, RequestTrace trace)
    {
        var problem = await gate.CheckAsync(context, trace, AccessScope.Import) is { } refusal ? Problem.Of(refusal)
            : import is null ? ImportProblems.NotReady
            : import.TryEnter() ? null
            : ImportProblems.Running;
        if (problem is not null)
        {
            await problems.SendAsync(context, trace, problem);
            return;
        }

        Func<Task> answering;
        try
        {
            answering = await ReadAsync(context, trace, import!);
        }
        finally
        {
            import!.Leave();
        }

        // The turn is given back first: whoever has the answer may send the next import at once.
        await answering();
    }

    /// <summary>Answers any other method.</summary>
    public Task RefuseMethodAsync(HttpContext context, RequestTrace trace)
    {
        context.Response.Headers.Allow = HttpMethods.Post;
        return problems.SendAsync(context, trace, ImportProblems.Method);
    }

    /// <summary>Does what is asked.</summary>
    /// <returns>Sends the answer.</returns>
    private async Task<Func<Task>> ReadAsync(HttpContext context, RequestTrace trace, RecordImport running)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = uploads.MostBytes;
        }

        var (read, problem) = await uploads.ReadAsync(context.Request, context.RequestAborted);
        using var upload = read;
        if (upload is null)
        {
            return () => problems.SendAsync(context, trace, problem!);
        }

        return TryReadSwitch(upload.DryRun ?? context.Request.Query["dryRun"], out bool isRehearsal)
            ? await RunAsync(context, trace, running, upload, isRehearsal)
            : () => problems.SendAsync(context, trace, ImportProblems.DryRun);
    }

    private async Task<Func<Task>> RunAsync(HttpContext context, RequestTrace trace, RecordImport running, Upload upload, bool isRehearsal)
    {
        Note(trace, upload, isRehearsal, "BEGUN", null);
        var ended = new ImportResult(ImportOutcome.Failed, null, null);
        try
        {
            ended = await running.RunAsync(upload.Files, NoteOf(upload), isRehearsal, context.RequestAborted);
        }
        finally
        {
            Note(trace, upload, isRehearsal, FactCode.Of(ended.Outcome), DetailOf(ended));
        }

        trace.DataVersion = ended.Version is { } version ? $"{version.Number}" : null;
        if (ended.Error is { } error)
        {
            LogFailed(logger, error.Message);
            return () => problems.SendAsync(context, trace, ImportProblems.Of(error));
        }

        return () => answer.SendAsync(context, trace, ended, isRehearsal);
    }

    private void Note(RequestTrace trace, Upload upload, bool isRehearsal, string outcome, string? detail)
    {
        if (!isRehearsal)
        {
            audit.Append(new AuditEntry(trace.Principal.Id, trace.Address?.ToString(), "import", upload.Names, outcome, detail));
        }
    }

    private static string NoteOf(Upload upload)
    {
        string note = string.IsNullOrWhiteSpace(upload.Note) ? upload.Names : upload.Note.Trim();
        return note.Length <= LongestNote ? note : note[..LongestNote];
    }

    private static string? DetailOf(ImportResult ended)
        => ended.Outcome switch
        {
            ImportOutcome.Published or ImportOutcome.Unchanged => $"version {ended.Version?.Number}",
            ImportOutcome.Refused => $"{ended.Report?.Errors} errors",
            _ => ended.Error is { } error ? FactCode.Of(error.Code) : null,
        };

    private static bool TryReadSwitch(string? text, out bool value)
    {
        value = false;
        return string.IsNullOrEmpty(text) || bool.TryParse(text, out value);
    }

    [LoggerMessage(EventId = 25, Level = LogLevel.Warning, Message = "An import over HTTP could not be published: {Reason}")]
    private static partial void LogFailed(ILogger logger, string reason);
}
