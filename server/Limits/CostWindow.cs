using System.Runtime.InteropServices;

namespace Jamsostek.Graph.Server.Limits;

/// <summary>What is spent in one span of time.</summary>
/// <param name="limit">The most; 0 for no limit.</param>
/// <param name="length">How long the span is.</param>
[StructLayout(LayoutKind.Auto)]
internal struct CostWindow(int limit, TimeSpan length)
{
    private DateTimeOffset _began = DateTimeOffset.MinValue;

    /// <summary>What is spent.</summary>
    public double Spent { get; set; }

    /// <summary>What is left.</summary>
    public readonly double Left => Math.Max(0, limit - Spent);

    /// <summary>Begins anew when the span is over.</summary>
    public void Turn(DateTimeOffset now)
    {
        if (now - _began >= length)
        {
            (_began, Spent) = (now, 0);
        }
    }

    /// <summary>Whether a cost fits.</summary>
    public readonly bool Fits(double cost) => limit == 0 || Spent + cost <= limit;

    /// <summary>How long the span goes on.</summary>
    public readonly TimeSpan EndsIn(DateTimeOffset now) => _began + length - now;
}
