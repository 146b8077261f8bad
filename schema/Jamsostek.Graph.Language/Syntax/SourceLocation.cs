namespace Jamsostek.Graph.Language.Syntax;

/// <summary>A place in a document as people count: the first line and the first column are 1.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 code units.</param>
public readonly record struct SourceLocation(int Line, int Column);
