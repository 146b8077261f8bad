using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Filtering;
using Jamsostek.Graph.Api.Sorting;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api.Entities;

/// <summary>A text.</summary>
internal sealed class TextProperty<T>(string name, string type, string description, Func<T, string?> read) : Property<T>(name, type, description)
{
    public override string FilterType => TextFilter.TypeName;

    public override string SortType => OperationInputs.SortEnum;

    public override FieldResolver CreateResolver() => Resolve.Leaf<T, string>((row, _) => read(row));

    public override void DefineFilter(SchemaText text) => OperationInputs.DefineText(text);

    public override void DefineSort(SchemaText text) => OperationInputs.DefineSortEnum(text);

    public override Test<T>? Filter(object given, FilterProblems problems) =>
        TextFilter.Compile((InputObject)given, problems) is { } test ? (row, run) => test(read(row), run) : null;

    public override void Sort(object given, SortKeys<T> keys) => keys.AddText(Name, (SortDirection)given, read, FoldedText.Compare);
}
