namespace Jamsostek.Graph.Language.Syntax;

/// <summary>A node of the syntax tree. Immutable.</summary>
/// <param name="start">Where its first token begins, in bytes of the source.</param>
/// <param name="end">Where its last token ends, in bytes of the source.</param>
public abstract class SyntaxNode(int start, int end)
{
    /// <summary>Which production it was read by.</summary>
    public abstract SyntaxKind Kind { get; }

    /// <summary>Where its first token begins, in bytes of the source.</summary>
    public int Start { get; } = start;

    /// <summary>Where its last token ends, in bytes of the source.</summary>
    public int End { get; } = end;
}
