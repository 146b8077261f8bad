using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Filtering;
using Jamsostek.Graph.Api.Paging;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api.Entities;

/// <summary>A list of related objects with its own filter, order and pages.</summary>
/// <param name="name">Name of the field.</param>
/// <param name="description">What it is.</param>
/// <param name="other">What the list holds.</param>
/// <param name="read">The whole list, ordered by key.</param>
/// <param name="scopeOf">The scope of a row.</param>
/// <param name="relocate">The same row in another scope; null when that scope's version does not have it.</param>
internal sealed class ConnectionProperty<T, TOther>(
    string name, string description, Entity<TOther> other, Func<T, IReadOnlyList<TOther>> read, Func<T, ReadScope> scopeOf, Func<T, ReadScope, T?> relocate)
    : Property<T>(name, other.ConnectionType, description)
    where T : class
    where TOther : class
{
    private string ListType => $"ListFilterInputTypeOf{other.FilterType}";

    /// <summary>Gives the list an argument <c>scope</c>; null for a list whose rows are the same in every scope.</summary>
    public ScopeArgument? Scope { get; init; }

    public override IReadOnlyList<Argument> Arguments => Scope is null ? ConnectionTypes.Arguments(other) : [.. ConnectionTypes.Arguments(other), ScopeArgument.Argument];

    public override string Directives => ConnectionTypes.Directives;

    public override string FilterType => ListType;

    public override FieldResolver CreateResolver() => Resolve.Object<T>((row, context) =>
        (Scope is null ? scopeOf(row) : Scope.Of(scopeOf(row), context)) is { } own
            ? Connections.Open(other, own, scope => (ReferenceEquals(scope, scopeOf(row)) ? row : relocate(row, scope)) is { } here ? read(here) : [], context)
            : null);

    public override void Define(SchemaText text) => ConnectionTypes.Define(text, other);

    public override void DefineFilter(SchemaText text)
    {
        other.DefineFilter(text);
        OperationInputs.DefineListOf(text, ListType, other.FilterType);
    }

    public override Test<T>? Filter(object given, FilterProblems problems) =>
        ListFilter.Compile<TOther>((InputObject)given, other.CompileItem, problems) is { } test ? (row, run) => test(read(row), run) : null;
}
