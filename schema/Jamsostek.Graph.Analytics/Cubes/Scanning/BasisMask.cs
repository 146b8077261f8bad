using System.Collections.Immutable;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Scanning;

/// <summary>Bases as bits.</summary>
internal static class BasisMask
{
    private static readonly AxisFilter[] Filters = [.. Enumerable.Range(0, 1 << Enum.GetValues<Basis>().Length).Select(static mask =>
        new AxisFilter(DimensionAxis.Basis, [.. Enum.GetValues<Basis>().Select(basis => (mask & (1 << (int)basis)) != 0)]))];

    /// <summary>The filter that lets only facts of some bases pass.</summary>
    public static AxisFilter Filter(int mask) => Filters[mask];

    public static int Of(ImmutableArray<Basis> bases)
    {
        var mask = 0;
        foreach (var basis in bases)
        {
            mask |= 1 << (int)basis;
        }

        return mask;
    }
}
