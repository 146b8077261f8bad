using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Filtering;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api.Entities;

/// <summary>A list of texts or enum values.</summary>
internal sealed class LeavesProperty<T, TItem>(string name, string description, Func<T, IReadOnlyList<TItem>> read)
    : Property<T>(name, $"[{LeafTypes.NameOf(typeof(TItem))}!]!", description)
{
    private static readonly Func<InputObject, FilterProblems, Test<TItem>?> CompileItem = LeafFilters.For<TItem>();

    public override string FilterType => OperationInputs.ListNameFor(typeof(TItem));

    public override FieldResolver CreateResolver() => Resolve.Leaves<T, TItem>((row, _) => read(row));

    public override void Define(SchemaText text) => text.DefineLeaf(typeof(TItem));

    public override void DefineFilter(SchemaText text) => OperationInputs.DefineList(text, typeof(TItem));

    public override Test<T>? Filter(object given, FilterProblems problems) =>
        ListFilter.Compile((InputObject)given, CompileItem, problems) is { } test ? (row, run) => test(read(row), run) : null;
}
