using System.Collections.Immutable;

namespace Jamsostek.Graph.Language.Types;

/// <summary>A type with named fields: an object or an interface.</summary>
public abstract class CompositeType : NamedType
{
    private protected CompositeType(string name) : base(name) { }

    /// <summary>Its fields by name, in the order of their definition.</summary>
    public OrderedDictionary<string, Field> Fields { get; } = [];

    /// <summary>The interfaces that it declares, in order.</summary>
    public ImmutableArray<InterfaceType> Interfaces { get; internal set; } = [];
}
