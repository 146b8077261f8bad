using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Filtering;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Api.Sorting;
using Jamsostek.Graph.Language.Execution;

namespace Jamsostek.Graph.Api.Cubes;

/// <summary>
/// One measure of a cube as a field of the object that it is known of. A scope that the cube cannot be read in is an error of the field, and of a list that is
/// filtered or ordered by it.
/// </summary>
/// <param name="name">Name of the field.</param>
/// <param name="description">What it is.</param>
/// <param name="cube">The cube.</param>
/// <param name="scopeOf">The scope of an object.</param>
/// <param name="read">Reads it in that scope.</param>
internal sealed class MeasureProperty<T, TValue>(string name, string description, CubeTypes cube, Func<T, ReadScope> scopeOf, Func<T, TValue?> read)
    : Property<T>(name, LeafTypes.NameOf(typeof(TValue)), description)
    where T : class
    where TValue : struct
{
    private readonly ValueProperty<T, TValue> _own = new(name, true, description, row => cube.Check(scopeOf(row)) is null ? read(row) : null);

    public override string FilterType => _own.FilterType;

    public override string SortType => _own.SortType;

    public override FieldResolver CreateResolver() =>
        Resolve.Value<T, TValue>((row, context) => cube.Check(scopeOf(row)) is { } problem ? context.Fail<TValue?>(problem) : read(row));

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
