using Jamsostek.Graph.Api.Scopes;

namespace Jamsostek.Graph.Api.Regions;

/// <summary>Indonesia.</summary>
internal sealed class Country(ReadScope scope, int index) : RegionNode(scope, index);
