using Jamsostek.Graph.Analytics.Cubes.Members;

namespace Jamsostek.Graph.Api.Cubes.Dimensions;

/// <summary>A member of a dimension that has a code and names.</summary>
/// <param name="Members">The members of the dimension.</param>
/// <param name="Position">Which of them.</param>
internal sealed record Category(DimensionMembers Members, int Position);
