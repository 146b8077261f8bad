using System.Globalization;
using System.Net;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Limits;
using Jamsostek.Graph.Server.Telemetry;
using Jamsostek.Graph.Server.Transport;
using Microsoft.Extensions.Primitives;

namespace Jamsostek.Graph.Server.Endpoints;

/// <summary>
/// Stands before every endpoint: finds out who asks, whether they may, and whether they have not asked too much. Where reads are open and nothing is counted, a request that shows
/// nothing passes after two looks at its headers.
/// </summary>
internal sealed class AccessGate(AccessControl access, RequestLimits limits, CostBudgets budgets)
{
    private static readonly StringValues Private = "private, no-cache";
    private static readonly StringValues VaryByCaller = $"Authorization, {Credential.KeyHeader}";

    private readonly bool _readsPass = access.ReadsAreOpen && !limits.CountsAnonymous && !budgets.AreSet;

    /// <summary>Lets a request in: its trace then says who asks.</summary>
    /// <param name="context">The exchange. Of a refusal the headers are set; the endpoint writes the rest in its own form.</param>
    /// <param name="trace">What is known of it.</param>
    /// <param name="needed">What it wants to do.</param>
    /// <returns>Why it is refused; null when it may go on.</returns>
    public ValueTask<AccessRefusal?> CheckAsync(HttpContext context, RequestTrace trace, AccessScope needed)
        => _readsPass && needed == AccessScope.Read && !Credential.IsShown(context.Request) ? default : CheckCallerAsync(context, trace, needed);

    /// <summary>Finds out who shows a credential, and counts what is not valid.</summary>
    /// <param name="credential">What is shown.</param>
    /// <param name="address">Who shows it.</param>
    public async ValueTask<Authentication> AuthenticateAsync(Credential credential, IPAddress? address)
    {
        if (credential.Kind != CredentialKind.None && limits.HasFailedTooOften(address))
        {
            return Authentication.Refuse(RequestLimits.TooManyFailures);
        }

        var authentication = await access.AuthenticateAsync(credential);
        if (credential.Kind != CredentialKind.None && authentication.Refusal is { Status: StatusCodes.Status401Unauthorized })
        {
            limits.CountFailure(address);
        }

        return authentication;
    }

    /// <summary>Whether what an address shows is looked at, outside of headers: not after it has shown too much that was not valid.</summary>
    public bool MayTry(HttpContext context, RequestTrace trace, out AccessRefusal? refusal)
    {
        trace.Address = context.Connection.RemoteIpAddress;
        refusal = limits.HasFailedTooOften(trace.Address) ? RequestLimits.TooManyFailures : null;
        SetRetryAfter(context, refusal);
        return refusal is null;
    }

    /// <summary>Counts something that was not valid, and passes on how it is refused.</summary>
    public Problem CountFailure(RequestTrace trace, Problem problem)
    {
        limits.CountFailure(trace.Address);
        return problem;
    }

    /// <summary>Counts a request of somebody who was let in by something other than a header.</summary>
    /// <returns>Why it is refused; null when it may go on.</returns>
    public AccessRefusal? Count(HttpContext context, RequestTrace trace)
    {
        var refusal = limits.Count(trace.Principal, trace.Address) is { } limit ? AccessRefusal.Of(limit) : null;
        SetRetryAfter(context, refusal);
        return refusal;
    }

    /// <summary>Counts a request of somebody who was let in before: an operation on a WebSocket, a member of a batch.</summary>
    /// <returns>Why it is refused; null when it may go on.</returns>
    public LimitRefusal? CountOneMore(Principal principal, IPAddress? address) => limits.Count(principal, address);

    /// <summary>Asks for the price of a request to be paid; null where nothing is counted.</summary>
    /// <param name="trace">Is told when to ask again, when it cannot be paid.</param>
    public Func<double, GraphQLError?>? Payment(RequestTrace trace) => budgets.AreSet ? PaymentOf(trace) : null;

    /// <summary>Says when to ask again.</summary>
    public static void SetRetryAfter(HttpContext context, TimeSpan wait)
        => context.Response.Headers.RetryAfter = LimitErrors.Seconds(wait).ToString(CultureInfo.InvariantCulture);

    // Apart from the look whether anything is counted, which would otherwise pay for what is captured here.
    private Func<double, GraphQLError?> PaymentOf(RequestTrace trace) => cost =>
    {
        var refusal = budgets.Pay(trace.Principal, trace.Address, cost);
        trace.RetryAfter = refusal?.RetryAfter;
        return refusal?.Error;
    };

    private async ValueTask<AccessRefusal?> CheckCallerAsync(HttpContext context, RequestTrace trace, AccessScope needed)
    {
        if (!access.ReadsAreOpen || needed != AccessScope.Read || Credential.IsShown(context.Request))
        {
            // What is answered to one caller is not to be kept for another.
            context.Response.Headers.CacheControl = Private;
            context.Response.Headers.Vary = StringValues.Concat(context.Response.Headers.Vary, VaryByCaller);
        }

        trace.Address = context.Connection.RemoteIpAddress;
        var authentication = await AuthenticateAsync(Credential.Of(context.Request), trace.Address);
        trace.Principal = authentication.Principal ?? trace.Principal;
        var refusal = authentication.Refusal ?? AccessControl.Check(trace.Principal, needed);
        if (refusal is null && limits.Count(trace.Principal, trace.Address) is { } limit)
        {
            refusal = AccessRefusal.Of(limit);
        }

        if (refusal?.Challenge is { } challenge)
        {
            context.Response.Headers.WWWAuthenticate = challenge;
        }

        SetRetryAfter(context, refusal);
        return refusal;
    }

    private static void SetRetryAfter(HttpContext context, AccessRefusal? refusal)
    {
        if (refusal?.RetryAfter is { } wait)
        {
            SetRetryAfter(context, wait);
        }
    }
}
