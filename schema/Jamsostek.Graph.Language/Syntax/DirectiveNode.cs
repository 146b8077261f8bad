using System.Collections.Immutable;

namespace Jamsostek.Graph.Language.Syntax;

/// <summary>A directive applied at a place.</summary>
/// <remarks><c>Directive : @ Name Arguments?</c></remarks>
public sealed class DirectiveNode(int start, int end, NameNode name, ImmutableArray<ArgumentNode> arguments) : SyntaxNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Directive;

    /// <summary>Without the at sign.</summary>
    public NameNode Name { get; } = name;

    /// <summary>In source order.</summary>
    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments;
}
