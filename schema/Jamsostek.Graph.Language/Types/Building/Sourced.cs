using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Types.Building;

/// <summary>A node and the text that it stands in: a schema may come from several texts.</summary>
internal readonly record struct Sourced<TNode>(SourceText Source, TNode Node)
    where TNode : SyntaxNode
{
    public SourceLocation Location => Source.LocationOf(Node.Start);

    /// <summary>Another node of the same text.</summary>
    public Sourced<TOther> At<TOther>(TOther node)
        where TOther : SyntaxNode => new(Source, node);
}
