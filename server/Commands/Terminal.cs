namespace Jamsostek.Graph.Server.Commands;

/// <summary>Where a command writes, and whether a person looks at it.</summary>
/// <param name="Output">What was asked for: results.</param>
/// <param name="Error">Everything else: progress, problems.</param>
/// <param name="IsInteractive">Whether errors go to a terminal, where a progress bar can be drawn.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, bool IsInteractive)
{
    /// <summary>The process's own.</summary>
    public static Terminal OfProcess() => new(Console.Out, Console.Error, !Console.IsErrorRedirected);
}
