using System.Globalization;

namespace Jamsostek.Graph.Benchmarks.Load;

/// <summary>Processor time of programs that are several processes, as Linux counts it.</summary>
internal static class ProcessTimes
{
    /// <summary>Linux counts these to a second in what it shows to programs, on every machine.</summary>
    private const double TicksPerSecond = 100;

    /// <summary>Processor time of a process, of the children that it has and of those that it had, seconds.</summary>
    public static double OfTree(int process)
    {
        var text = File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/stat"));
        // The name stands in brackets and may hold spaces; after it come the state and numbers, times from the twelfth: own, in the kernel, of ended children, of those in the kernel.
        var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
        return (fields[11..15].Sum(static field => double.Parse(field, CultureInfo.InvariantCulture)) / TicksPerSecond) + OfChildren(process);
    }

    /// <summary>Processor time of the children that a process has, seconds; 0 where the system does not tell them.</summary>
    public static double OfChildren(int process)
    {
        var (seconds, path) = (0.0, string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/task/{process}/children"));
        foreach (var child in (File.Exists(path) ? File.ReadAllText(path) : "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            try
            {
                seconds += OfTree(int.Parse(child, CultureInfo.InvariantCulture));
            }
            catch (IOException)
            {
                // It ended meanwhile; its parent counts it from now on.
            }
        }

        return seconds;
    }
}
