namespace Jamsostek.Graph.Benchmarks.Load;

/// <summary>What wrk counted.</summary>
/// <param name="Requests">Requests answered.</param>
/// <param name="PerSecond">Requests answered per second.</param>
/// <param name="P99">The time within which 99 of 100 were answered, milliseconds.</param>
internal sealed record WrkResult(long Requests, double PerSecond, double P99);
