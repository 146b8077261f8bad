using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>Packs the keys of a group into one number, as digits of different bases. All keys of all cubes together take fewer than 100 bits.</summary>
internal sealed class KeyPacking
{
    private readonly int[] _sizes;

    private static readonly KeyPacking OfNone = new([]);

    private KeyPacking(int[] sizes)
    {
        _sizes = sizes;
        Combinations = 1;
        foreach (var size in sizes)
        {
            Combinations = Combinations > ulong.MaxValue / (ulong)size ? ulong.MaxValue : Combinations * (ulong)size;
        }
    }

    /// <summary>How many combinations of keys there can be, as far as a number of 64 bits goes.</summary>
    public ulong Combinations { get; }

    /// <summary>A packing for keys by dimension, whatever groups they are of.</summary>
    public static KeyPacking Of(CubeFacts facts, IEnumerable<CubeDimension> keys, int periods) =>
        new([.. keys.Select(key => (key.Axis == DimensionAxis.Period ? periods : facts.Members(key).Count) - Member.All)]);

    /// <summary>A packing for the keys of groups.</summary>
    /// <param name="keys">By key and group.</param>
    /// <param name="count">How many groups.</param>
    public static KeyPacking Of(int[][] keys, int count)
    {
        if (keys.Length == 0)
        {
            return OfNone;
        }

        var sizes = new int[keys.Length];
        for (var key = 0; key < sizes.Length; key++)
        {
            foreach (var member in keys[key].AsSpan(0, count))
            {
                sizes[key] = Math.Max(sizes[key], member);
            }

            sizes[key] += 1 - Member.All;
        }

        return new KeyPacking(sizes);
    }

    /// <summary>Packs the keys of a group.</summary>
    /// <param name="keys">By key and group.</param>
    /// <param name="group">The group.</param>
    public UInt128 Pack(ReadOnlySpan<int[]> keys, int group)
    {
        if (Combinations == ulong.MaxValue)
        {
            return PackWide(keys, group);
        }

        ulong packed = 0;
        for (var key = 0; key < _sizes.Length; key++)
        {
            packed = (packed * (ulong)_sizes[key]) + (ulong)(keys[key][group] - Member.All);
        }

        return packed;
    }

    private UInt128 PackWide(ReadOnlySpan<int[]> keys, int group)
    {
        UInt128 packed = 0;
        for (var key = 0; key < _sizes.Length; key++)
        {
            packed = (packed * (ulong)_sizes[key]) + (ulong)(keys[key][group] - Member.All);
        }

        return packed;
    }
}
