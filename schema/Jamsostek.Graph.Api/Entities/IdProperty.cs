using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Filtering;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api.Entities;

/// <summary>The global id of a row: <c>Type:key</c> in Base64.</summary>
/// <param name="read">Reads it.</param>
internal sealed class IdProperty<T>(Func<T, string> read)
    : Property<T>("id", "ID!", "Id of the object among all objects of all types, for `node` and for caches. Opaque: keep it as it is.")
{
    public override string FilterType => IdFilter.TypeName;

    public override FieldResolver CreateResolver() => Resolve.Leaf<T, string>((row, _) => read(row));

    public override void DefineFilter(SchemaText text) => OperationInputs.DefineId(text);

    public override Test<T>? Filter(object given, FilterProblems problems) =>
        IdFilter.Compile((InputObject)given, problems) is { } test ? (row, run) => test(read(row), run) : null;
}
