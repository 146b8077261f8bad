namespace Jamsostek.Graph.Server.Commands;

/// <summary>Progress where no person watches: one line when a step begins, none for what lies between.</summary>
internal sealed class PlainProgress(TextWriter output) : ProgressDisplay
{
    private readonly Lock _lock = new();
    private string? _step;

    public override void Report(string step, string? item, long done, long total)
    {
        lock (_lock)
        {
            if (step != _step)
            {
                _step = step;
                output.WriteLine($"{step} ...");
            }
        }
    }
}
