using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Scopes;

/// <summary>A part of a filter of facts: a condition on the members of a dimension, or several parts together.</summary>
internal abstract record FactCondition
{
    /// <summary>Makes the filter of a cube.</summary>
    /// <param name="scope">The data, under a scope without a filter of its own.</param>
    /// <param name="cube">The cube.</param>
    /// <param name="unknown">Receives the name of a field that the facts of the cube do not have.</param>
    public abstract FactFilter Build(ReadScope scope, CubeDeclaration cube, ref string? unknown);

    /// <summary>Which kabupaten and kota pass.</summary>
    /// <param name="scope">The data, under a scope without a filter of its own.</param>
    /// <param name="unknown">Receives the name of a field that says something else than where.</param>
    public abstract bool[] Kabupaten(ReadScope scope, ref string? unknown);

    /// <summary>All parts hold.</summary>
    internal sealed record All(ImmutableArray<FactCondition> Parts) : FactCondition
    {
        public override FactFilter Build(ReadScope scope, CubeDeclaration cube, ref string? unknown) => new AllFilter(Each(Parts, scope, cube, ref unknown));

        public override bool[] Kabupaten(ReadScope scope, ref string? unknown)
        {
            var chosen = Enumerable.Repeat(true, scope.Kabupaten.Length).ToArray();
            foreach (var part in Parts)
            {
                var own = part.Kabupaten(scope, ref unknown);
                for (var i = 0; i < chosen.Length; i++)
                {
                    chosen[i] &= own[i];
                }
            }

            return chosen;
        }
    }

    /// <summary>At least one part holds.</summary>
    internal sealed record Any(ImmutableArray<FactCondition> Parts) : FactCondition
    {
        public override FactFilter Build(ReadScope scope, CubeDeclaration cube, ref string? unknown) => new AnyFilter(Each(Parts, scope, cube, ref unknown));

        public override bool[] Kabupaten(ReadScope scope, ref string? unknown)
        {
            var chosen = new bool[scope.Kabupaten.Length];
            foreach (var part in Parts)
            {
                var own = part.Kabupaten(scope, ref unknown);
                for (var i = 0; i < chosen.Length; i++)
                {
                    chosen[i] |= own[i];
                }
            }

            return chosen;
        }
    }

    /// <summary>The member of a dimension is one of those that pass.</summary>
    /// <param name="Field">Name of the field in the input.</param>
    /// <param name="Dimension">The dimension.</param>
    /// <param name="Passing">The positions of the members that pass.</param>
    internal sealed record Members(string Field, CubeDimension Dimension, Func<ReadScope, CubeDeclaration, int[]> Passing) : FactCondition
    {
        public override FactFilter Build(ReadScope scope, CubeDeclaration cube, ref string? unknown)
        {
            if (!cube.Dimensions.Any(dimension => dimension.Gives(Dimension)))
            {
                unknown ??= Field;
                return new AllFilter([]);
            }

            return new MembersFilter(Dimension, Passing(scope, cube));
        }

        public override bool[] Kabupaten(ReadScope scope, ref string? unknown)
        {
            var cube = CoverageCube.Declaration;
            var chosen = new bool[scope.Kabupaten.Length];
            if (Dimension.Axis != DimensionAxis.Region || !cube.Dimensions.Any(dimension => dimension.Gives(Dimension)))
            {
                unknown ??= Field;
                return chosen;
            }

            var members = scope.Members(cube, Dimension);
            var passing = Passing(scope, cube).ToHashSet();
            for (var i = 0; i < chosen.Length; i++)
            {
                chosen[i] = passing.Contains(CodeOf(scope.Kabupaten[i].Fact) is { } code && members.TryGet(code, out var member) ? member : Member.None);
            }

            return chosen;
        }

        private string? CodeOf(RegionFact kabupaten) =>
            Dimension == CubeDimensions.Province ? kabupaten.ParentCode
            : Dimension == CubeDimensions.IslandGroup ? kabupaten.IslandGroup
            : Dimension == CubeDimensions.Kanwil ? kabupaten.Kanwil
            : Dimension == CubeDimensions.RegionKind ? kabupaten.Kind is { } kind ? FactCode.Of(kind) : null
            : kabupaten.Code;
    }

    private static ImmutableArray<FactFilter> Each(ImmutableArray<FactCondition> parts, ReadScope scope, CubeDeclaration cube, ref string? unknown)
    {
        var filters = ImmutableArray.CreateBuilder<FactFilter>(parts.Length);
        foreach (var part in parts)
        {
            filters.Add(part.Build(scope, cube, ref unknown));
        }

        return filters.MoveToImmutable();
    }
}
