using Spectre.Console;

namespace Jamsostek.Graph.Server.Commands;

/// <summary>Shows how long work goes on: a bar on a terminal, a line for each step elsewhere.</summary>
internal abstract class ProgressDisplay
{
    /// <summary>Runs work that reports to a display, and closes it afterwards.</summary>
    public static async Task<T> RunAsync<T>(Terminal terminal, Func<ProgressDisplay, Task<T>> work)
    {
        if (!terminal.IsInteractive)
        {
            return await work(new PlainProgress(terminal.Error));
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        return await console.Progress().HideCompleted(false)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(context => work(new BarProgress(context)));
    }

    /// <summary>Says what is being done, and how much of it is done.</summary>
    /// <param name="step">The step, such as "Reading".</param>
    /// <param name="item">What the step is at; null when that is no news.</param>
    /// <param name="done">Units done.</param>
    /// <param name="total">Units in all.</param>
    public abstract void Report(string step, string? item, long done, long total);
}
