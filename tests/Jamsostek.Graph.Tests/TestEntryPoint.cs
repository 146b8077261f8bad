using Jamsostek.Graph.Tests.Store;
using Xunit.Runner.InProc.SystemConsole;

namespace Jamsostek.Graph.Tests;

/// <summary>Runs the tests, or is the process that a test kills.</summary>
internal static class TestEntryPoint
{
    public static Task<int> Main(string[] args) => args is [PublishingProcess.Verb, .. var rest] ? PublishingProcess.RunAsync(rest) : ConsoleRunner.Run(args);
}
