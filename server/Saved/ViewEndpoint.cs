using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Endpoints;
using Jamsostek.Graph.Server.Telemetry;
using Jamsostek.Graph.Server.Transport;

namespace Jamsostek.Graph.Server.Saved;

/// <summary>The definitions of saved views: <c>GET /v1/views</c> lists them, <c>/v1/views/NAME</c> shows one. Their pages are at <c>/embed</c>.</summary>
internal sealed class ViewEndpoint(SavedLibrary library, SavedAnswer answer, AccessGate gate, ProblemSender problems)
{
    /// <summary>The address of the list.</summary>
    public const string Address = "/v1/views";

    /// <summary>The address of one.</summary>
    public const string EntryAddress = Address + "/{reference}";

    /// <summary>Lists what is saved.</summary>
    public async Task ListAsync(HttpContext context, RequestTrace trace)
    {
        var problem = await gate.CheckAsync(context, trace, AccessScope.Read) is { } refused ? Problem.Of(refused) : null;
        var entries = problem is null ? library.Newest(SavedKind.View) : null;
        await (entries is null
            ? problems.SendAsync(context, trace, problem ?? SavedProblems.Unreadable)
            : answer.SendListAsync(context, trace, SavedKind.View, entries));
    }

    /// <summary>Shows one.</summary>
    public async Task GetAsync(HttpContext context, RequestTrace trace)
    {
        if (await gate.CheckAsync(context, trace, AccessScope.Read) is { } refused)
        {
            await problems.SendAsync(context, trace, Problem.Of(refused));
            return;
        }

        var (entry, problem) = SavedAnswer.Find(library, SavedKind.View, (string?)context.Request.RouteValues["reference"] ?? string.Empty);
        await (entry is null ? problems.SendAsync(context, trace, problem!) : answer.SendViewAsync(context, trace, entry));
    }
}
