using System.Diagnostics.CodeAnalysis;
using Jamsostek.Graph.Analytics.Cubes.Evaluation;

namespace Jamsostek.Graph.Analytics.Cubes.Planning;

/// <summary>Keeps answers by data version and query, the least recently used leaving first. Nothing in it is ever wrong: a version does not change. Safe to use from any thread.</summary>
/// <param name="bytes">Bytes of answers to keep, about; 0 keeps none.</param>
public sealed class CubeCache(long bytes)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<(string Key, CubeFrame Frame)>> _nodes = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Key, CubeFrame Frame)> _byUse = new();

    /// <summary>Whether it keeps anything.</summary>
    internal bool KeepsAny => bytes > 0;

    /// <summary>Bytes that are kept, about.</summary>
    public long Bytes { get; private set; }

    /// <summary>Answers that are kept.</summary>
    public int Count => _nodes.Count;

    internal bool TryGet(string key, [NotNullWhen(true)] out CubeFrame? frame)
    {
        lock (_lock)
        {
            if (_nodes.TryGetValue(key, out var node))
            {
                _byUse.Remove(node);
                _byUse.AddFirst(node);
                frame = node.Value.Frame;
                return true;
            }

            frame = null;
            return false;
        }
    }

    internal void Keep(string key, CubeFrame frame)
    {
        if (frame.Bytes > bytes / 4)
        {
            return;
        }

        lock (_lock)
        {
            if (!_nodes.TryAdd(key, new LinkedListNode<(string, CubeFrame)>((key, frame))))
            {
                return;
            }

            _byUse.AddFirst(_nodes[key]);
            Bytes += frame.Bytes;
            while (Bytes > bytes && _byUse.Last is { } oldest)
            {
                _byUse.RemoveLast();
                _nodes.Remove(oldest.Value.Key);
                Bytes -= oldest.Value.Frame.Bytes;
            }
        }
    }
}
