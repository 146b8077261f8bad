using System.Collections.Immutable;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api.Flat;

/// <summary>Every cube as flat tables.</summary>
public sealed class FlatCubes
{
    internal FlatCubes(Catalogue types, Schema schema) =>
        All = [.. types.Cubes.Select(cube => new FlatCube(cube, types.Scope, schema.QueryType.Fields[cube.Names.Root]))];

    /// <summary>All of them, in the order of their declaration.</summary>
    public ImmutableArray<FlatCube> All { get; }

    /// <summary>The cube of a name in addresses; null when there is none.</summary>
    public FlatCube? Find(string name) => All.FirstOrDefault(cube => cube.Name == name);
}
