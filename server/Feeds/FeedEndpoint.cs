using Jamsostek.Graph.Api;
using Jamsostek.Graph.OData;
using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Endpoints;
using Jamsostek.Graph.Server.Flat;
using Jamsostek.Graph.Server.Hosting;
using Jamsostek.Graph.Server.Options;
using Jamsostek.Graph.Server.Telemetry;
using Jamsostek.Graph.Server.Transport;

namespace Jamsostek.Graph.Server.Feeds;

/// <summary>The OData service: <c>/odata</c>, its <c>$metadata</c>, and its entity sets. Who may read, what it costs and how many are written at once is as for tables.</summary>
internal sealed class FeedEndpoint(ServedGraph graph, AccessGate gate, TableSender sender, FeedProblemSender problems, TableLimit limit, ServerSettings settings)
{
    /// <summary>Its root.</summary>
    public const string Address = "/odata";

    /// <summary>What a question costs at least, as the field of a cube does in GraphQL.</summary>
    private const double CostOfQuery = 25;

    private const double RowsOfPoint = 100;

    private const string MetadataType = "application/xml; charset=utf-8";

    private readonly string _program = $"{typeof(GraphSchema).Module.ModuleVersionId} {typeof(FeedService).Module.ModuleVersionId} feeds";
    private readonly int _pageRows = settings.Get(SettingCatalogue.PageRows);
    private readonly FeedService? _service = graph.Tables is { } tables ? FeedService.Of(tables) : null;

    /// <summary>Answers a request that reads.</summary>
    public async Task GetAsync(HttpContext context, RequestTrace trace)
    {
        if (await gate.CheckAsync(context, trace, AccessScope.Read) is { } refused)
        {
            await problems.SendAsync(context, trace, FeedProblems.Of(refused));
            return;
        }

        if (_service is null)
        {
            await problems.SendAsync(context, trace, FeedProblems.NotReady);
            return;
        }

        var request = FeedRequest.Of(context);
        if (request.Problem is { } wrong)
        {
            await problems.SendAsync(context, trace, wrong);
            return;
        }

        await (request.Path switch
        {
            "" => SendServiceAsync(context, trace, request, _service),
            "$metadata" => SendMetadataAsync(context, trace, request, _service),
            "$batch" => problems.SendAsync(context, trace, FeedProblems.Batch),
            _ => SendRowsAsync(context, trace, request, _service),
        });
    }

    /// <summary>Answers any other method: nothing can be written here, and nothing asked in batches.</summary>
    public Task RefuseMethodAsync(HttpContext context, RequestTrace trace)
    {
        if (context.Request.Path.Value?.EndsWith("/$batch", StringComparison.Ordinal) == true)
        {
            return problems.SendAsync(context, trace, FeedProblems.Batch);
        }

        context.Response.Headers.Allow = "GET, HEAD";
        return problems.SendAsync(context, trace, FeedProblems.Method);
    }

    private async Task SendServiceAsync(HttpContext context, RequestTrace trace, FeedRequest request, FeedService service)
    {
        if (request.RefuseOptions(except: "$format") is { } wrong)
        {
            await problems.SendAsync(context, trace, wrong);
            return;
        }

        if (FeedForm.Of(request.Format, context.Request.Headers.Accept.ToString()) is not { } form)
        {
            await problems.SendAsync(context, trace, FeedProblems.NoForm);
            return;
        }

        var tag = AnswerTag.Of($"{_program} {request.Key} {form}");
        FeedRequest.SetVersion(context);
        if (!sender.IsNotModified(context, tag))
        {
            await sender.SendAsync(context, trace, tag, form.ContentType, isText: true, (body, _) =>
            {
                FeedAnswer.WriteService(service, request.Root, form, body);
                return Task.CompletedTask;
            });
        }
    }

    private async Task SendMetadataAsync(HttpContext context, RequestTrace trace, FeedRequest request, FeedService service)
    {
        var wrong = request.RefuseOptions(except: "$format");
        if (wrong is not null || !FeedRequest.TakesXml(request.Format, context.Request.Headers.Accept.ToString()))
        {
            await problems.SendAsync(context, trace, wrong ?? FeedProblems.MetadataIsXml);
            return;
        }

        var tag = AnswerTag.Of($"{_program} $metadata");
        FeedRequest.SetVersion(context);
        if (!sender.IsNotModified(context, tag))
        {
            await sender.SendAsync(context, trace, tag, MetadataType, isText: true, async (body, cancellation) => await body.WriteAsync(service.Metadata(), cancellation));
        }
    }

    private async Task SendRowsAsync(HttpContext context, RequestTrace trace, FeedRequest request, FeedService service)
    {
        if (new FeedQuestionReader(service, request.Root).Read(request.Path, request.Options, out var problem) is not { } question)
        {
            await problems.SendAsync(context, trace, problem!);
            return;
        }

        var form = question.IsCount ? FeedForm.Of(null, string.Empty) : FeedForm.Of(question.Format, context.Request.Headers.Accept.ToString());
        if (form is null)
        {
            await problems.SendAsync(context, trace, FeedProblems.NoForm);
            return;
        }

        if (graph.OpenView(trace.Principal.Rows) is not { State: RequestScope scope } view)
        {
            await problems.SendAsync(context, trace, FeedProblems.NotReady);
            return;
        }

        trace.DataVersion = view.DataVersion;
        var pageRows = Math.Min(_pageRows, request.MaxPageSize ?? int.MaxValue);
        var tag = AnswerTag.Of(_program, view, $"{request.Key} {form} {pageRows}");
        FeedRequest.SetVersion(context);
        if (sender.IsNotModified(context, tag))
        {
            return;
        }

        if (FeedAnswer.Prepare(service, question, scope, pageRows, context.RequestAborted, out problem) is not { } answer)
        {
            await problems.SendAsync(context, trace, problem!);
        }
        else if (gate.Payment(trace)?.Invoke(CostOfQuery + (answer.MostRows / RowsOfPoint)) is { } unpaid)
        {
            AccessGate.SetRetryAfter(context, trace.RetryAfter!.Value);
            await problems.SendAsync(context, trace, FeedProblems.Of(unpaid));
        }
        else if (!limit.TryEnter())
        {
            await problems.SendAsync(context, trace, FeedProblems.TooMany);
        }
        else
        {
            await WriteAsync(context, trace, tag, answer, question, form, pageRows, request);
        }
    }

    private async Task WriteAsync(HttpContext context, RequestTrace trace, AnswerTag tag, FeedAnswer answer, FeedQuestion question, FeedForm form, int pageRows, FeedRequest request)
    {
        try
        {
            if (answer.Begin(pageRows) is { } problem)
            {
                await problems.SendAsync(context, trace, problem);
                return;
            }

            if (request.MaxPageSize is { } asked)
            {
                context.Response.Headers["Preference-Applied"] = FormattableString.Invariant($"odata.maxpagesize={Math.Min(asked, _pageRows)}");
            }

            await sender.SendAsync(context, trace, tag, question.IsCount ? "text/plain; charset=utf-8" : form.ContentType, isText: true, (body, cancellation) => answer.WriteAsync(form, body, cancellation));
        }
        finally
        {
            limit.Leave();
        }
    }
}
