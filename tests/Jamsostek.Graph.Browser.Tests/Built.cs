using System.Diagnostics;
using Shouldly;

namespace Jamsostek.Graph.Browser.Tests;

/// <summary>The program under test, as it was built beside the tests.</summary>
internal static class Built
{
    /// <summary>The top of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of the built page.</summary>
    public static string Pages => Path.Combine(Path.GetDirectoryName(Server)!, "explorer");

    private static string Server { get; } = Path.Combine(
        Root, "server", "bin", AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug", "net10.0", "Jamsostek.Graph.Server.dll");

    /// <summary>Starts the program in a process of its own.</summary>
    public static Process Start(params string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [Server, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        // What nobody reads would block it in the end.
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>Runs a command to its end, which must be a good one.</summary>
    public static async Task RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, string.Join(' ', arguments));
    }

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Jamsostek.Graph.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder.ShouldNotBeNull();
    }
}
