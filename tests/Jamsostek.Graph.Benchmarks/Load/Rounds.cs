namespace Jamsostek.Graph.Benchmarks.Load;

/// <summary>Measures several targets in turns, so that a noisy neighbour disturbs all alike.</summary>
internal static class Rounds
{
    /// <summary>How often each is measured.</summary>
    public const int Count = 5;

    /// <summary>For how long each is loaded before it is measured, seconds: the runtime compiles what is used much anew, and what comes before that is twice as slow.</summary>
    private const int Warming = 12;

    private const int AnswersOfSlow = 6;
    private const int LongestRound = 30;

    /// <summary>
    /// The medians of the rounds by the name of the target. A target that answers fewer requests a second than there are connections is measured with as many connections as there are
    /// processors, which it fills as well, and for as long as some answers take: none might come before the measurement ends otherwise.
    /// </summary>
    public static async Task<Dictionary<string, Measurement>> MeasureAsync(IReadOnlyList<Target> targets, int connections, int seconds)
    {
        var rounds = targets.ToDictionary(static target => target.Name, static _ => new List<Measurement>());
        var slow = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var target in targets)
        {
            var warm = await Wrk.RunAsync(target.Server.Address, target.Script, connections, Warming);
            await target.Server.IdleAsync();
            if (warm.PerSecond < connections)
            {
                slow[target.Name] = Math.Max(seconds, (int)Math.Min(LongestRound, AnswersOfSlow / warm.PerSecond));
            }
        }

        for (var round = 0; round < Count; round++)
        {
            foreach (var target in targets)
            {
                var before = target.Server.ProcessorSeconds;
                var result = slow.TryGetValue(target.Name, out var longer)
                    ? await Wrk.RunAsync(target.Server.Address, target.Script, Environment.ProcessorCount, longer)
                    : await Wrk.RunAsync(target.Server.Address, target.Script, connections, seconds);
                rounds[target.Name].Add(new Measurement(result.PerSecond, (target.Server.ProcessorSeconds - before) * 1000 / result.Requests, result.P99));
                await target.Server.IdleAsync();
            }
        }

        return rounds.ToDictionary(static pair => pair.Key, static pair => Measurement.MedianOf(pair.Value));
    }
}
