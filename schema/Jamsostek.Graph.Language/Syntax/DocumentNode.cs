using System.Collections.Immutable;

namespace Jamsostek.Graph.Language.Syntax;

/// <summary>A whole document, executable, type system, or both.</summary>
/// <remarks><c>Document : Definition+</c></remarks>
public sealed class DocumentNode(int start, int end, ImmutableArray<DefinitionNode> definitions, SourceText source) : SyntaxNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Document;

    /// <summary>In source order, at least one.</summary>
    public ImmutableArray<DefinitionNode> Definitions { get; } = definitions;

    /// <summary>The text it was read from; positions of its nodes refer to it.</summary>
    public SourceText Source { get; } = source;
}
