using System.Net;
using System.Threading.RateLimiting;
using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Options;

namespace Jamsostek.Graph.Server.Limits;

/// <summary>
/// Counts requests by key, token or address, and wrong credentials by address, with the limiters of ASP.NET Core: windows of a minute. They are asked here and not by its middleware,
/// so that operations on a WebSocket count like requests, and refusals have the form of the endpoint and a line in the log.
/// </summary>
internal sealed class RequestLimits(ServerSettings settings) : IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<string>? _anonymous = Limiter(settings.Get(SettingCatalogue.RequestsPerMinute));
    private readonly PartitionedRateLimiter<string>? _known = Limiter(settings.Get(SettingCatalogue.KeyRequestsPerMinute));
    private readonly PartitionedRateLimiter<string>? _failures = Limiter(settings.Get(SettingCatalogue.FailuresPerMinute));

    /// <summary>Whether callers without a key are counted at all.</summary>
    public bool CountsAnonymous => _anonymous is not null;

    /// <summary>Counts a request.</summary>
    /// <returns>Why it is refused, and when to ask again; null when it may go on.</returns>
    public LimitRefusal? Count(Principal principal, IPAddress? address)
    {
        var (limiter, setting) = principal.Kind == PrincipalKind.Anonymous ? (_anonymous, SettingCatalogue.RequestsPerMinute) : (_known, SettingCatalogue.KeyRequestsPerMinute);
        return Take(limiter, LimitSubject.Of(principal, address)) is { } wait ? LimitErrors.TooManyRequests(wait, setting.Key) : null;
    }

    /// <summary>Whether an address has shown so much that was not valid that nothing more of it is looked at now.</summary>
    public bool HasFailedTooOften(IPAddress? address)
        => _failures?.GetStatistics(LimitSubject.Of(address)) is { CurrentAvailablePermits: <= 0 };

    /// <summary>Counts something that was not valid.</summary>
    public void CountFailure(IPAddress? address) => Take(_failures, LimitSubject.Of(address));

    /// <summary>The refusal of an address that has failed too often.</summary>
    public static AccessRefusal TooManyFailures { get; } = AccessRefusal.Of(LimitErrors.TooManyFailures(Window));

    public void Dispose()
    {
        _anonymous?.Dispose();
        _known?.Dispose();
        _failures?.Dispose();
    }

    private static TimeSpan? Take(PartitionedRateLimiter<string>? limiter, string subject)
    {
        if (limiter is null)
        {
            return null;
        }

        using var lease = limiter.AttemptAcquire(subject);
        return lease.IsAcquired ? null : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : Window;
    }

    private static PartitionedRateLimiter<string>? Limiter(int permits)
        => permits == 0 ? null : PartitionedRateLimiter.Create<string, string>(subject => RateLimitPartition.GetFixedWindowLimiter(
            subject, _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = Window, QueueLimit = 0 }), StringComparer.Ordinal);
}
