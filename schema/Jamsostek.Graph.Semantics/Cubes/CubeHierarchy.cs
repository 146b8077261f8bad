using System.Collections.Immutable;

namespace Jamsostek.Graph.Semantics.Cubes;

/// <summary>Dimensions or grains of which each is a part of the one before it.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Text">Labels and descriptions.</param>
/// <param name="Levels">Codes from the coarsest to the finest; <c>COUNTRY</c> is everything.</param>
public sealed record CubeHierarchy(string Code, CubeText Text, ImmutableArray<string> Levels);
