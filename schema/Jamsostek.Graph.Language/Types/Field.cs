using System.Collections.Immutable;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Execution.Bindings;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Types;

/// <summary>A field of an object or an interface.</summary>
public sealed class Field
{
    internal Field(string name, NamedType declaringType)
    {
        Name = name;
        DeclaringType = declaringType;
        Coordinate = $"{declaringType.Name}.{name}";
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The type that has it: an object or interface, or for <c>__typename</c> also a union.</summary>
    public NamedType DeclaringType { get; }

    /// <summary>Its schema coordinate, such as <c>Province.name</c>.</summary>
    public string Coordinate { get; }

    /// <summary>What it answers.</summary>
    public GraphQLType Type { get; internal set; } = null!;

    /// <summary>Its arguments by name, in the order of their definition.</summary>
    public OrderedDictionary<string, InputValue> Arguments { get; } = [];

    /// <summary>What it is for.</summary>
    public string? Description { get; internal set; }

    /// <summary>Why not to use it any more; null when it is not deprecated.</summary>
    public string? DeprecationReason { get; internal set; }

    /// <summary>The directives written on its definition.</summary>
    public ImmutableArray<DirectiveNode> AppliedDirectives { get; internal set; } = [];

    /// <summary>How it is answered; null on an interface and in a schema that is only read, not executed.</summary>
    public FieldResolver? Resolver { get; internal set; }

    /// <summary>The resolver made ready for this field, by <see cref="FieldResolver.AttachTo"/>.</summary>
    internal FieldBinding? Binding { get; set; }
}
