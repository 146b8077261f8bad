using System.Collections.Frozen;

namespace Jamsostek.Graph.Analytics.Tables;

/// <summary>Facts by a key that several of them may share, each group in the order of the table.</summary>
/// <typeparam name="TKey">Key type.</typeparam>
/// <typeparam name="T">Fact type.</typeparam>
public sealed class FactLookup<TKey, T>
    where TKey : notnull
{
    private readonly FrozenDictionary<TKey, T[]> _groups;

    internal FactLookup(IEnumerable<KeyValuePair<TKey, T>> pairs) =>
        _groups = pairs.GroupBy(static pair => pair.Key, static pair => pair.Value).ToFrozenDictionary(static group => group.Key, static group => group.ToArray());

    /// <summary>The facts under a key; none where no fact has it.</summary>
    /// <param name="key">The key.</param>
    public IReadOnlyList<T> this[TKey key] => _groups.TryGetValue(key, out var facts) ? facts : [];
}
