namespace Jamsostek.Graph.Server.Commands;

/// <summary>Passes reports on at once, in their order: the framework's own goes through the thread pool.</summary>
internal sealed class DirectProgress<T>(Action<T> report) : IProgress<T>
{
    public void Report(T value) => report(value);
}
