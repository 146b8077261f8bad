using System.Collections.Immutable;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Types;

/// <summary>A type with a name: scalar, object, interface, union, enum or input object.</summary>
public abstract class NamedType : GraphQLType
{
    private protected NamedType(string name) => Name = name;

    /// <summary>Its name, unique in the schema.</summary>
    public string Name { get; }

    /// <summary>What it is for, in Markdown; null when nobody said.</summary>
    public string? Description { get; internal set; }

    /// <summary>The directives written on its definition and its extensions.</summary>
    public ImmutableArray<DirectiveNode> AppliedDirectives { get; internal set; } = [];

    /// <summary>Which of the six kinds it is.</summary>
    public abstract TypeKind Kind { get; }

    /// <inheritdoc/>
    public sealed override NamedType Named => this;

    /// <inheritdoc/>
    public sealed override string ToString() => Name;
}
