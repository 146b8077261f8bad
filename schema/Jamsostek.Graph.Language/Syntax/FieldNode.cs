using System.Collections.Immutable;

namespace Jamsostek.Graph.Language.Syntax;

/// <summary>A selected field.</summary>
/// <remarks><c>Field : Alias? Name Arguments? Directives? SelectionSet?</c></remarks>
public sealed class FieldNode(int start, int end, NameNode? alias, NameNode name, ImmutableArray<ArgumentNode> arguments, ImmutableArray<DirectiveNode> directives, SelectionSetNode? selectionSet) : SelectionNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Field;

    /// <summary>Null when the field answers under its own name.</summary>
    public NameNode? Alias { get; } = alias;

    /// <summary>The field's name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>In source order.</summary>
    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments;

    /// <summary>In source order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;

    /// <summary>Null on a leaf.</summary>
    public SelectionSetNode? SelectionSet { get; } = selectionSet;
}
