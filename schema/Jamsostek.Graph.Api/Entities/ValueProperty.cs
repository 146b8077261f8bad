using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Filtering;
using Jamsostek.Graph.Api.Sorting;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api.Entities;

/// <summary>A number, date, boolean or enum value.</summary>
internal sealed class ValueProperty<T, TValue>(string name, bool nullable, string description, Func<T, TValue?> read)
    : Property<T>(name, LeafTypes.NameOf(typeof(TValue)) + (nullable ? "" : "!"), description)
    where TValue : struct
{
    /// <summary>Reads it for all rows of a list, where it can.</summary>
    public Func<object, Func<int, TValue?>?>? Column { get; init; }

    public override string FilterType => OperationInputs.NameFor(typeof(TValue));

    public override string SortType => OperationInputs.SortEnum;

    public override FieldResolver CreateResolver() => Resolve.Value<T, TValue>((row, _) => read(row), Column);

    public override void Define(SchemaText text) => text.DefineLeaf(typeof(TValue));

    public override void DefineFilter(SchemaText text) => OperationInputs.Define(text, typeof(TValue));

    public override void DefineSort(SchemaText text) => OperationInputs.DefineSortEnum(text);

    public override Test<T>? Filter(object given, FilterProblems problems) =>
        ComparableFilter<TValue>.Compile((InputObject)given, problems) is { } test ? (row, run) => test(read(row), run) : null;

    public override void Sort(object given, SortKeys<T> keys) => keys.AddValue(Name, (SortDirection)given, read);
}
