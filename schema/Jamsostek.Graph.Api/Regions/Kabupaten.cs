using Jamsostek.Graph.Api.Scopes;

namespace Jamsostek.Graph.Api.Regions;

/// <summary>A kabupaten or kota.</summary>
internal sealed class Kabupaten(ReadScope scope, int index) : RegionNode(scope, index)
{
    /// <summary>The province it lies in.</summary>
    public Province Province => (Province)Parent!;
}
