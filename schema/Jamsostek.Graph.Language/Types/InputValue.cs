using System.Collections.Immutable;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Types;

/// <summary>An argument, or a field of an input object.</summary>
public sealed class InputValue
{
    internal InputValue(string name) => Name = name;

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What it takes.</summary>
    public GraphQLType Type { get; internal set; } = null!;

    /// <summary>What it is for.</summary>
    public string? Description { get; internal set; }

    /// <summary>The default as written; null when there is none.</summary>
    public ValueNode? DefaultValue { get; internal set; }

    /// <summary>The default coerced to its runtime value; meaningful only with a <see cref="DefaultValue"/>.</summary>
    public object? CoercedDefault { get; internal set; }

    /// <summary>Why not to use it any more; null when it is not deprecated.</summary>
    public string? DeprecationReason { get; internal set; }

    /// <summary>The directives written on its definition.</summary>
    public ImmutableArray<DirectiveNode> AppliedDirectives { get; internal set; } = [];

    /// <summary>True when a value must be given: non-null without a default.</summary>
    public bool IsRequired => Type.IsNonNull && DefaultValue is null;
}
