using System.Collections.Immutable;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Scanning;

/// <summary>Bases as bits.</summary>
internal static class BasisMask
{
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
