using Jamsostek.Graph.Language.Execution;

namespace Jamsostek.Graph.Tests.Language.Execution;

/// <summary>Fields that answer when a test lets them.</summary>
internal sealed class Gates
{
    private readonly Dictionary<string, TaskCompletionSource<object?>> _gates = [];

    /// <summary>Which fields were started, in order.</summary>
    public List<string> Started { get; } = [];

    /// <summary>A field whose gate is called by a name and, for a text as its source, that text.</summary>
    public FieldResolver Field<TSource>(string name) => Resolve.Async<TSource>(async (source, _) =>
    {
        var gate = name + (source as string);
        Started.Add(gate);
        var opening = new TaskCompletionSource<object?>(TaskCreationOptions.RunContinuationsAsynchronously);
        _gates.Add(gate, opening);
        return await opening.Task;
    });

    public void Open(string gate, object? value) => _gates[gate].SetResult(value);
}
