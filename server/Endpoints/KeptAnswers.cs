using Jamsostek.Graph.Api;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Server.Hosting;
using Jamsostek.Graph.Server.Options;
using Jamsostek.Graph.Server.Transport;
using Microsoft.Extensions.Primitives;

namespace Jamsostek.Graph.Server.Endpoints;

/// <summary>Lets clients and proxies keep answers to GET and ask cheaply whether they still hold.</summary>
internal sealed class KeptAnswers(ServedGraph graph, RequestExecution execution, KeptBodies bodies, ServerSettings settings)
{
    private readonly string _program = $"{typeof(GraphSchema).Module.ModuleVersionId} {graph.Sdl.Length}";
    private readonly StringValues _cacheControl = settings.Get(SettingCatalogue.AnswerCacheControl);

    /// <summary>The entity tag of the answer to a request; null for one that has none.</summary>
    public AnswerTag? TagOf(HttpGraphQLRequest request, GraphView view, AnswerFormat format)
        => format == AnswerFormat.EventStream || execution.FindDocument(request, out var document) is not null
            ? null
            : AnswerTag.Of(_program, view, document, request, format);

    /// <summary>Whether whole answers are kept here.</summary>
    public bool KeepsBodies => bodies.KeepsAny;

    /// <summary>The whole answer that is kept under a tag, paid for as if it had been executed; null where none is kept, or the caller cannot pay.</summary>
    public GraphQLResponse? Find(AnswerTag? tag, Func<double, GraphQLError?>? pay) =>
        tag is { } known && bodies.Find(known) is { } answer && pay?.Invoke(answer.FieldCost) is null ? answer : null;

    /// <summary>Keeps a whole answer, where it may be kept.</summary>
    public void Offer(AnswerTag? tag, GraphQLResponse answer)
    {
        if (tag is { } known && bodies.KeepsAny)
        {
            bodies.Offer(known, answer);
        }
    }

    /// <summary>Answers 304 to a client that holds the answer: only answers without errors are given a tag, so nothing needs to be executed to know.</summary>
    /// <returns>Whether it was answered.</returns>
    public bool IsNotModified(HttpContext context, AnswerTag? tag)
    {
        if (tag?.HeldBy(context.Request) is not { } held)
        {
            return false;
        }

        AddCacheControl(context);
        context.Response.Headers.ETag = held;
        context.Response.Headers.Vary = StringValues.Concat(context.Response.Headers.Vary, "Accept");
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    /// <summary>The tag to send with an answer: none with errors, which another time might not come.</summary>
    public AnswerTag? Keepable(HttpContext context, GraphQLResponse response, AnswerTag? tag)
    {
        if (tag is null || response.Kind != ResponseKind.Executed || response.ErrorCount > 0)
        {
            return null;
        }

        AddCacheControl(context);
        return tag;
    }

    private void AddCacheControl(HttpContext context)
    {
        // What the gate has said already is for this caller alone.
        if (!StringValues.IsNullOrEmpty(_cacheControl) && context.Response.Headers.CacheControl.Count == 0)
        {
            context.Response.Headers.CacheControl = _cacheControl;
        }
    }
}
