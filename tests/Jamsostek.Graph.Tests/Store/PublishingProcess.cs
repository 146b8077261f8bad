using Jamsostek.Graph.Store;

namespace Jamsostek.Graph.Tests.Store;

/// <summary>A process of its own that publishes, stops in the middle, says so, and waits to be killed.</summary>
internal static class PublishingProcess
{
    public const string Verb = "publish-and-wait";
    public const string Stopped = "stopped";

    public static async Task<int> RunAsync(string[] args)
    {
        var (path, seed, rows, stopAt) = (args[0], int.Parse(args[1]), int.Parse(args[2]), int.Parse(args[3]));
        var store = (await RecordStore.OpenAsync(new RecordOptions { Path = path })).Value ?? throw new InvalidOperationException("The record did not open.");
        var reports = 0;
        var progress = new ReportList { OnReport = _ => StopAt(++reports, stopAt) };
        var result = await store.PublishAsync(RandomFacts.Of(seed, rows), progress: progress);
        return result.Succeeded ? 0 : 1;
    }

    private static void StopAt(int report, int stopAt)
    {
        if (report == stopAt)
        {
            Console.WriteLine(Stopped);
            new ManualResetEventSlim().Wait();
        }
    }
}
