using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Jamsostek.Graph.Benchmarks.Load;

/// <summary>The load generator wrk (Debian's package of that name).</summary>
internal static partial class Wrk
{
    /// <summary>Loads a server for a while.</summary>
    /// <param name="address">Its address.</param>
    /// <param name="script">A Lua script that makes the requests.</param>
    /// <param name="connections">How many requests are under way at any time.</param>
    /// <param name="seconds">For how long.</param>
    public static async Task<WrkResult> RunAsync(Uri address, string script, int connections, int seconds)
    {
        var start = new ProcessStartInfo("wrk") { UseShellExecute = false, RedirectStandardOutput = true };
        // SQL that reads a million rows takes seconds, with eight at once longer than wrk waits by itself.
        foreach (var argument in (string[])["-t1", $"-c{connections}", $"-d{seconds}s", "--timeout", "60s", "--latency", "-s", script, address.ToString()])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("wrk does not start: install it (apt-get install wrk).");
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (output.Contains("Non-2xx", StringComparison.Ordinal) || output.Contains("Socket errors", StringComparison.Ordinal))
        {
            throw new InvalidOperationException("Requests failed under load:\n" + output);
        }

        return new WrkResult(
            long.Parse(Requests().Match(output).Groups["value"].Value, CultureInfo.InvariantCulture),
            double.Parse(PerSecond().Match(output).Groups["value"].Value, CultureInfo.InvariantCulture),
            P99().Match(output) is { Success: true } p99 ? Milliseconds(p99.Groups["value"].Value, p99.Groups["unit"].Value) : double.NaN);
    }

    private static double Milliseconds(string number, string unit) =>
        double.Parse(number, CultureInfo.InvariantCulture) * unit switch { "us" => 0.001, "ms" => 1, _ => 1000 };

    [GeneratedRegex(@"(?<value>\d+) requests in", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Requests();

    [GeneratedRegex(@"Requests/sec:\s+(?<value>[\d.]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PerSecond();

    [GeneratedRegex(@"99%\s+(?<value>[\d.]+)(?<unit>us|ms|s)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex P99();
}
