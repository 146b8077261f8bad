using System.Numerics;
using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Analytics.Cubes.Scanning;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>Packs the keys of a group into one number. All keys of all cubes together take fewer than 100 bits.</summary>
internal sealed class KeyPacking
{
    private readonly int[] _widths;

    private KeyPacking(IEnumerable<int> largest)
    {
        _widths = [.. largest.Select(static member => 32 - BitOperations.LeadingZeroCount((uint)(member - Member.All)))];
        if (_widths.Sum() > 128)
        {
            throw new InvalidOperationException($"The keys of a group take {_widths.Sum()} bits.");
        }
    }

    /// <summary>A packing for keys by dimension, whatever groups they are of.</summary>
    public static KeyPacking Of(CubeFacts facts, IEnumerable<CubeDimension> keys, int periods) =>
        new(keys.Select(key => key.Axis == DimensionAxis.Period ? periods : facts.Members(key).Count));

    /// <summary>A packing for some of the keys of groups.</summary>
    public static KeyPacking Of(Cells cells, ReadOnlySpan<int> keys)
    {
        var largest = new int[keys.Length];
        for (var i = 0; i < largest.Length; i++)
        {
            foreach (var member in cells.Keys[keys[i]].AsSpan(0, cells.Count))
            {
                largest[i] = Math.Max(largest[i], member);
            }
        }

        return new KeyPacking(largest);
    }

    /// <summary>Packs a group whose keys are given by place.</summary>
    public UInt128 Pack(Func<int, int> member)
    {
        UInt128 packed = 0;
        for (var key = 0; key < _widths.Length; key++)
        {
            packed = Add(packed, key, member(key));
        }

        return packed;
    }

    /// <summary>Adds the next key of a group to those that were packed.</summary>
    public UInt128 Add(UInt128 packed, int key, int member) => (packed << _widths[key]) | (uint)(member - Member.All);
}
