namespace Jamsostek.Graph.Language.Syntax;

/// <summary>Writes syntax trees as GraphQL text, laid out as the reference implementation does.</summary>
public static class SyntaxPrinter
{
    /// <summary>
    /// The text of a node of any kind. Reading it again gives the same tree but for positions, and printing that gives the same text.
    /// Comments are not kept; lines end with LF and there is none after the last.
    /// </summary>
    /// <param name="node">A document, a definition, or any part of one.</param>
    public static string Print(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var writer = new SyntaxWriter();
        writer.Write(node);
        return writer.ToString();
    }
}
