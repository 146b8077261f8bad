using Jamsostek.Graph.Store.Versions;

namespace Jamsostek.Graph.Tests.Store;

/// <summary>Keeps reports in order, on the thread that makes them.</summary>
internal sealed class ReportList : List<PublishProgress>, IProgress<PublishProgress>
{
    public Action<PublishProgress>? OnReport { get; init; }

    public void Report(PublishProgress value)
    {
        Add(value);
        OnReport?.Invoke(value);
    }
}
