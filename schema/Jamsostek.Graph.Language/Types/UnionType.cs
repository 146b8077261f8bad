using System.Collections.Immutable;

namespace Jamsostek.Graph.Language.Types;

/// <summary>A union of object types.</summary>
public sealed class UnionType : NamedType
{
    internal UnionType(string name) : base(name) { }

    /// <summary>Its members, in order.</summary>
    public ImmutableArray<ObjectType> Types { get; internal set; } = [];

    /// <summary>Tells the object type of a value; null when the engine must ask by the value's own class.</summary>
    public Func<object, string>? ResolveType { get; internal set; }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Union;
}
