using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Filtering;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Api.Sorting;
using Jamsostek.Graph.Language.Execution;

namespace Jamsostek.Graph.Api.Cubes;

/// <summary>
/// The measures of a cube of one object, filtered and ordered by in the scope of the list. A scope that the cube cannot be read in is an error of the field, and
/// of a list that is filtered or ordered by it.
/// </summary>
/// <param name="name">Name of the field.</param>
/// <param name="description">What it is.</param>
/// <param name="cube">The cube.</param>
/// <param name="scopes">The argument <c>scope</c>.</param>
/// <param name="scopeOf">The scope of an object.</param>
/// <param name="read">The measures of an object in a scope, perhaps of another data version; null where that does not have it.</param>
internal sealed class FiguresProperty<T>(string name, string description, CubeTypes cube, ScopeArgument scopes, Func<T, ReadScope> scopeOf, Func<T, ReadScope, CubeFigures?> read)
    : Property<T>(name, cube.Set.Name, description)
    where T : class
{
    private readonly ObjectProperty<T, CubeFigures> _own = new(name, true, description, cube.Set, row => read(row, scopeOf(row)));

    /// <summary>Whether lists can be filtered and ordered by it.</summary>
    public bool IsFilterable { get; init; } = true;

    public override IReadOnlyList<Argument> Arguments => [ScopeArgument.Argument];

    public override string? FilterType => IsFilterable ? _own.FilterType : null;

    public override string? SortType => IsFilterable ? _own.SortType : null;

    public override FieldResolver CreateResolver() => Resolve.Object<T>((row, context) => scopes.Of(scopeOf(row), context) is not { } scope ? null
        : scope.ProblemOf(cube.Cube) is { } problem ? context.Fail<CubeFigures>(problem)
        : read(row, scope));

    public override void DefineFilter(SchemaText text) => _own.DefineFilter(text);

    public override void DefineSort(SchemaText text) => _own.DefineSort(text);

    public override Test<T>? Filter(object given, FilterProblems problems)
    {
        problems.Checks.Add(cube.Check);
        return _own.Filter(given, problems);
    }

    public override void Sort(object given, SortKeys<T> keys)
    {
        keys.Checks.Add(cube.Check);
        _own.Sort(given, keys);
    }
}
