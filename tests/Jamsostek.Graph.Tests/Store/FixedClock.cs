namespace Jamsostek.Graph.Tests.Store;

/// <summary>A clock that stands.</summary>
internal sealed class FixedClock : TimeProvider
{
    public static readonly DateTimeOffset Instant = new(2026, 8, 17, 3, 0, 0, 123, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Instant;
}
