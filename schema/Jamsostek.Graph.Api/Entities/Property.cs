using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Filtering;
using Jamsostek.Graph.Api.Sorting;
using Jamsostek.Graph.Language.Execution;

namespace Jamsostek.Graph.Api.Entities;

/// <summary>One field of an entity: how it is selected, and, where it can be, filtered and ordered by.</summary>
/// <typeparam name="T">The class of the entity's rows.</typeparam>
/// <param name="name">Name of the field.</param>
/// <param name="type">Its type as written in the schema.</param>
/// <param name="description">What it is.</param>
internal abstract class Property<T>(string name, string type, string description)
{
    /// <summary>Name of the field.</summary>
    public string Name => name;

    /// <summary>Its type as written in the schema.</summary>
    public string Type => type;

    /// <summary>What it is.</summary>
    public string Description => description;

    /// <summary>Arguments of the field.</summary>
    public virtual IReadOnlyList<Argument> Arguments { get; init; } = [];

    /// <summary>Directives of the field as written in the schema.</summary>
    public virtual string Directives { get; init; } = "";

    /// <summary>Input type of its filter; null when it cannot be filtered by.</summary>
    public virtual string? FilterType => null;

    /// <summary>Input type of its order; null when it cannot be ordered by.</summary>
    public virtual string? SortType => null;

    /// <summary>Makes a resolver, which belongs to one field.</summary>
    public abstract FieldResolver CreateResolver();

    /// <summary>Defines the types that the field needs.</summary>
    public virtual void Define(SchemaText text)
    {
    }

    /// <summary>Defines the types that its filter needs.</summary>
    public virtual void DefineFilter(SchemaText text)
    {
    }

    /// <summary>Defines the types that its order needs.</summary>
    public virtual void DefineSort(SchemaText text)
    {
    }

    /// <summary>Compiles what was given for its filter.</summary>
    /// <returns>Null when the filter lets everything pass.</returns>
    public virtual Test<T>? Filter(object given, FilterProblems problems) => throw new InvalidOperationException($"'{name}' cannot be filtered by.");

    /// <summary>Adds the sort keys of what was given for its order.</summary>
    public virtual void Sort(object given, SortKeys<T> keys) => throw new InvalidOperationException($"'{name}' cannot be ordered by.");
}
