using System.Runtime.InteropServices;

namespace Jamsostek.Graph.Analytics.Regions;

/// <summary>Neighbouring regions of a <see cref="RegionTree" />: all of one level, or all inside one region.</summary>
/// <param name="First">Index of the first.</param>
/// <param name="Count">How many; may be 0.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RegionSlice(int First, int Count)
{
    /// <summary>Index after the last.</summary>
    public int End => First + Count;

    /// <summary>Whether a region lies in the slice.</summary>
    /// <param name="region">Index of the region.</param>
    /// <returns>Whether it does.</returns>
    public bool Contains(int region) => region >= First && region < End;
}
