using System.Diagnostics.CodeAnalysis;

namespace Jamsostek.Graph.Analytics.Caching;

/// <summary>Keeps values by key within a number of bytes; the least recently used leave first. Safe to use from any thread.</summary>
/// <typeparam name="TKey">What values are found by.</typeparam>
/// <typeparam name="TValue">What is kept.</typeparam>
/// <param name="capacity">Bytes to keep, about; 0 keeps nothing.</param>
/// <param name="largestShare">No value may push out more than this part of the others: larger ones are not kept.</param>
public sealed class RecentlyUsed<TKey, TValue>(long capacity, int largestShare)
    where TKey : notnull
    where TValue : class
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TKey, LinkedListNode<Entry>> _nodes = [];
    private readonly LinkedList<Entry> _byUse = new();

    /// <summary>Whether it keeps anything at all.</summary>
    public bool KeepsAny => capacity > 0;

    /// <summary>Bytes that are kept, about.</summary>
    public long Bytes { get; private set; }

    /// <summary>Values that are kept.</summary>
    public int Count => _nodes.Count;

    /// <summary>Whether a value of some size would be kept.</summary>
    /// <param name="bytes">The size.</param>
    /// <returns>Whether it would.</returns>
    public bool Takes(long bytes) => bytes <= capacity / largestShare;

    /// <summary>Finds a value, which counts as a use of it.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="value">The value, where there is one.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(TKey key, [NotNullWhen(true)] out TValue? value)
    {
        lock (_gate)
        {
            if (!_nodes.TryGetValue(key, out var node))
            {
                value = null;
                return false;
            }

            _byUse.Remove(node);
            _byUse.AddFirst(node);
            value = node.Value.Value;
            return true;
        }
    }

    /// <summary>Keeps a value, unless it is too large or one is kept under its key already.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="value">The value.</param>
    /// <param name="bytes">Its size, about.</param>
    public void Keep(TKey key, TValue value, long bytes)
    {
        if (!Takes(bytes))
        {
            return;
        }

        lock (_gate)
        {
            var node = new LinkedListNode<Entry>(new Entry(key, value, bytes));
            if (!_nodes.TryAdd(key, node))
            {
                return;
            }

            _byUse.AddFirst(node);
            Bytes += bytes;
            while (Bytes > capacity && _byUse.Last is { } oldest)
            {
                _byUse.RemoveLast();
                _nodes.Remove(oldest.Value.Key);
                Bytes -= oldest.Value.Bytes;
            }
        }
    }

    private sealed record Entry(TKey Key, TValue Value, long Bytes);
}
