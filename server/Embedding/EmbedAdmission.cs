using Jamsostek.Graph.Analytics.Policies;
using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Endpoints;
using Jamsostek.Graph.Server.Telemetry;
using Jamsostek.Graph.Server.Transport;
using Microsoft.Extensions.Primitives;

namespace Jamsostek.Graph.Server.Embedding;

/// <summary>
/// Lets the reader of a view in: by the token of its address, which then decides alone what is shown, or, without one, as every other reader. With a token its reader is counted by
/// address: hundreds of them share it.
/// </summary>
internal sealed class EmbedAdmission(AccessGate gate, EmbedTokens tokens)
{
    /// <summary>The parameter of the token.</summary>
    public const string Parameter = "token";

    private static readonly string[] Always = [Parameter, "lang", "theme", "drill"];

    /// <summary>Lets a request in.</summary>
    /// <param name="context">The exchange.</param>
    /// <param name="trace">Is told who reads.</param>
    /// <param name="view">The view of the address.</param>
    /// <returns>The token, where there is one; or why the request is refused.</returns>
    public async ValueTask<(EmbedToken? Token, Problem? Problem)> AdmitAsync(HttpContext context, RequestTrace trace, string view)
    {
        var shown = context.Request.Query[Parameter];
        if (shown.Count == 0)
        {
            return await gate.CheckAsync(context, trace, AccessScope.Read) is { } refused ? (null, Problem.Of(refused)) : (null, null);
        }

        context.Response.Headers.CacheControl = "private, no-cache";
        var token = gate.MayTry(context, trace, out var tooOften) && shown.Count == 1 ? tokens.Find(shown.ToString()) : null;
        if (token is null)
        {
            return (null, tooOften is null ? gate.CountFailure(trace, EmbedProblems.Invalid) : Problem.Of(tooOften));
        }

        var problem = token.View != view ? EmbedProblems.OutOfScope
            : !IsOfOrigin(context.Request, token) ? EmbedProblems.ForeignOrigin
            : context.Request.Query.Any(parameter => !IsAllowed(token, parameter.Key)) ? EmbedProblems.OutOfScope
            : null;
        if (problem is not null)
        {
            return (null, problem);
        }

        // The token was checked when it was issued: what binds its rows can be read.
        trace.Principal = Principal.Anonymous with
        {
            Rows = RowPolicy.TryParse(token.Regions, token.Bases, out var rows, out string? unread) ? rows : throw new InvalidOperationException($"A signed token binds to rows that cannot be read: {unread}"),
        };
        return gate.Count(context, trace) is { } limited ? (null, Problem.Of(limited)) : (token, null);
    }

    private static bool IsAllowed(EmbedToken token, string name)
        => Always.Contains(name, StringComparer.Ordinal) || token.Free.Contains(name) || token.Free.Contains(EmbedTokenOrders.Head(name));

    /// <summary>
    /// Whether the page that asks, as far as the browser says which it is, is one that the token names, or the view itself. That nobody frames it who says nothing is the browser's
    /// part: frame-ancestors names the same origins.
    /// </summary>
    private static bool IsOfOrigin(HttpRequest request, EmbedToken token)
        => token.Origins.Contains("*") || (IsOfOrigin(request, request.Headers.Origin, token) && IsOfOrigin(request, request.Headers.Referer, token));

    private static bool IsOfOrigin(HttpRequest request, StringValues header, EmbedToken token)
        => StringValues.IsNullOrEmpty(header)
            || (Uri.TryCreate(header.ToString(), UriKind.Absolute, out var address) && address.GetLeftPart(UriPartial.Authority) is var origin
                && (token.Origins.Contains(origin.ToLowerInvariant()) || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase)));
}
