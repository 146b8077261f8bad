using System.Diagnostics.CodeAnalysis;
using Jamsostek.Graph.Analytics.Caching;
using Jamsostek.Graph.Analytics.Cubes.Evaluation;

namespace Jamsostek.Graph.Analytics.Cubes.Planning;

/// <summary>Keeps answers by data version and query. Nothing in it is ever wrong: a version does not change. Safe to use from any thread.</summary>
/// <param name="bytes">Bytes of answers to keep, about; 0 keeps none.</param>
public sealed class CubeCache(long bytes)
{
    private const int LargestShare = 4;

    private readonly RecentlyUsed<string, CubeFrame> _frames = new(bytes, LargestShare);

    /// <summary>Whether it keeps anything.</summary>
    internal bool KeepsAny => _frames.KeepsAny;

    /// <summary>Bytes that are kept, about.</summary>
    public long Bytes => _frames.Bytes;

    /// <summary>Answers that are kept.</summary>
    public int Count => _frames.Count;

    internal bool TryGet(string key, [NotNullWhen(true)] out CubeFrame? frame) => _frames.TryGet(key, out frame);

    internal void Keep(string key, CubeFrame frame) => _frames.Keep(key, frame, frame.Bytes);
}
