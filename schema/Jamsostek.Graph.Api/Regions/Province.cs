using Jamsostek.Graph.Api.Scopes;

namespace Jamsostek.Graph.Api.Regions;

/// <summary>A province.</summary>
internal sealed class Province(ReadScope scope, int index) : RegionNode(scope, index)
{
    /// <summary>Its kabupaten and kota by code.</summary>
    public ArraySegment<Kabupaten> Kabupaten
    {
        get
        {
            var tree = Scope.Snapshot.Regions;
            var children = tree.Children(Index);
            return new ArraySegment<Kabupaten>(Scope.Kabupaten, children.First - tree.Kabupaten.First, children.Count);
        }
    }
}
