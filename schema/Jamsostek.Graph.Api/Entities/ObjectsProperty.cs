using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Filtering;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api.Entities;

/// <summary>A short list of related objects, given whole.</summary>
/// <param name="name">Name of the field.</param>
/// <param name="description">What it is.</param>
/// <param name="other">What the objects are.</param>
/// <param name="read">Reads them; with arguments, as they are without any.</param>
internal sealed class ObjectsProperty<T, TOther>(string name, string description, Entity<TOther> other, Func<T, IReadOnlyList<TOther>> read)
    : Property<T>(name, $"[{other.Name}!]!", description)
    where TOther : class
{
    /// <summary>Reads them with the field's arguments, where it has any.</summary>
    public Func<T, ResolverContext, IReadOnlyList<TOther>>? Resolver { get; init; }

    /// <summary>About how many there are, for the price of a request.</summary>
    public int AssumedSize { get; init; } = 5;

    /// <summary>Whether rows can be filtered by them.</summary>
    public bool IsFilterable { get; init; } = true;

    public override string Directives => $"@listSize(assumedSize: {AssumedSize})";

    public override string? FilterType => IsFilterable ? ListType : null;

    private string ListType => $"ListFilterInputTypeOf{other.FilterType}";

    public override FieldResolver CreateResolver() => Resolve.Objects<T>(Resolver ?? ((row, _) => read(row)));

    public override void DefineFilter(SchemaText text)
    {
        other.DefineFilter(text);
        OperationInputs.DefineListOf(text, ListType, other.FilterType);
    }

    public override Test<T>? Filter(object given, FilterProblems problems) =>
        ListFilter.Compile<TOther>((InputObject)given, other.CompileItem, problems) is { } test ? (row, run) => test(read(row), run) : null;
}
