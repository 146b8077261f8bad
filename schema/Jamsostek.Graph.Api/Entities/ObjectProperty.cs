using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Filtering;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Api.Sorting;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api.Entities;

/// <summary>A related object, filtered and ordered by through its own fields.</summary>
/// <param name="name">Name of the field.</param>
/// <param name="nullable">Whether a row may lack it.</param>
/// <param name="description">What it is.</param>
/// <param name="other">What the object is.</param>
/// <param name="read">Reads it; with arguments, as it is without any.</param>
internal sealed class ObjectProperty<T, TOther>(string name, bool nullable, string description, Entity<TOther> other, Func<T, TOther?> read)
    : Property<T>(name, other.Name + (nullable ? "" : "!"), description)
    where TOther : class
{
    /// <summary>Reads it with the field's arguments, where it has any.</summary>
    public Func<T, ResolverContext, TOther?>? Resolver { get; init; }

    /// <summary>Reads it for all rows of a list, where it can.</summary>
    public Func<object, Func<int, TOther?>?>? Column { get; init; }

    /// <summary>What has to hold of the scope that lists are filtered and ordered by it in; null for nothing.</summary>
    public Func<ReadScope, GraphQLError?>? Check { get; init; }

    /// <summary>Whether rows can be filtered and ordered by it.</summary>
    public bool IsFilterable { get; init; } = true;

    public override string? FilterType => IsFilterable ? other.FilterType : null;

    public override string? SortType => IsFilterable ? other.SortType : null;

    public override FieldResolver CreateResolver() => Resolve.Object<T>(Resolver ?? ((row, _) => read(row)), Column);

    public override void DefineFilter(SchemaText text) => other.DefineFilter(text);

    public override void DefineSort(SchemaText text) => other.DefineSort(text);

    public override Test<T>? Filter(object given, FilterProblems problems)
    {
        if (Check is not null)
        {
            problems.Checks.Add(Check);
        }

        return other.CompileFilter((InputObject)given, problems) is { } test ? (row, run) => read(row) is { } related && test(related, run) : null;
    }

    public override void Sort(object given, SortKeys<T> keys)
    {
        if (Check is not null)
        {
            keys.Checks.Add(Check);
        }

        var related = new SortKeys<TOther>();
        other.AddSortKeys((InputObject)given, related);
        keys.AddRelated(Name, related, read);
    }
}
