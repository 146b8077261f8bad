using System.Collections.Immutable;

namespace Jamsostek.Graph.Language.Syntax;

/// <summary>The declaration of a variable.</summary>
/// <remarks><c>VariableDefinition : Description? Variable : Type DefaultValue? Directives[Const]?</c></remarks>
public sealed class VariableDefinitionNode(int start, int end, StringValueNode? description, VariableNode variable, TypeNode type, ValueNode? defaultValue, ImmutableArray<DirectiveNode> directives) : SyntaxNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.VariableDefinition;

    /// <summary>Its description, if any.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The variable declared.</summary>
    public VariableNode Variable { get; } = variable;

    /// <summary>Its declared type.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>Constant; null when there is none.</summary>
    public ValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>In source order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
