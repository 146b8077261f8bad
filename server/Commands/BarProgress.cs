using Spectre.Console;

namespace Jamsostek.Graph.Server.Commands;

/// <summary>Progress on a terminal: a bar for each step.</summary>
internal sealed class BarProgress(ProgressContext context) : ProgressDisplay
{
    private readonly Lock _lock = new();
    private ProgressTask? _bar;
    private string? _step;

    public override void Report(string step, string? item, long done, long total)
    {
        lock (_lock)
        {
            if (_bar is null || step != _step)
            {
                _bar?.StopTask();
                (_step, _bar) = (step, context.AddTask(Markup.Escape(step)));
            }

            _bar.MaxValue = Math.Max(total, 1);
            _bar.Value = done;
            _bar.Description = Markup.Escape(item is null ? step : $"{step} {item}");
        }
    }
}
