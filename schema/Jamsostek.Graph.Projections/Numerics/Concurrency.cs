namespace Jamsostek.Graph.Projections.Numerics;

/// <summary>How many pieces of work run at a time: one on each processor, as more only take room. The number changes no result.</summary>
internal static class Concurrency
{
    public static ParallelOptions Of(CancellationToken cancellation) => new() { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
}
