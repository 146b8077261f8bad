using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Scopes;

/// <summary>A filter of facts, compiled: a tree of conditions on members of dimensions, to be made into a filter of one cube in one data version.</summary>
/// <param name="text">The filter as a text; the same for filters that mean the same.</param>
/// <param name="root">The tree; null when everything passes.</param>
/// <param name="problem">What is wrong with it.</param>
internal sealed class FactConditions(string text, FactCondition? root, GraphQLError? problem)
{
    /// <summary>The filter as a text.</summary>
    public string Text => text;

    /// <summary>Whether everything passes.</summary>
    public bool IsEmpty => root is null;

    /// <summary>What is wrong with it; null when nothing is.</summary>
    public GraphQLError? Problem => problem;

    /// <summary>Which kabupaten and kota pass, for facts that are known by region alone.</summary>
    /// <param name="scope">The data, under a scope without a filter of its own.</param>
    /// <param name="unknown">A field of the filter that says something else than where.</param>
    /// <returns>By position among the kabupaten and kota.</returns>
    public bool[] Kabupaten(ReadScope scope, out string? unknown)
    {
        var missing = default(string);
        var chosen = root is null ? [.. Enumerable.Repeat(true, scope.Kabupaten.Length)] : root.Kabupaten(scope, ref missing);
        unknown = missing;
        return chosen;
    }

    /// <summary>The filter of a cube.</summary>
    /// <param name="scope">The data, under a scope without a filter of its own.</param>
    /// <param name="cube">The cube.</param>
    /// <param name="unknown">A field of the filter that the facts of the cube do not have.</param>
    public FactFilter? For(ReadScope scope, CubeDeclaration cube, out string? unknown)
    {
        var missing = default(string);
        var filter = root?.Build(scope, cube, ref missing);
        unknown = missing;
        return filter;
    }
}
