using System.Diagnostics;

namespace Jamsostek.Graph.Benchmarks.Cubes.Peers;

/// <summary>A program that does one thing and ends.</summary>
internal static class Tool
{
    /// <summary>Runs it to its end.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="program">Its name or path.</param>
    /// <param name="arguments">What it is given.</param>
    /// <exception cref="InvalidOperationException">It failed; what it said on its error output is told.</exception>
    public static async Task RunAsync(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        _ = await output;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed:\n{errors}");
        }
    }
}
