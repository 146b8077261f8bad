namespace Jamsostek.Graph.Language.Execution;

/// <summary>A path that several branches share: the last step and the steps before it.</summary>
internal sealed record PathLink(PathLink? Previous, PathPart Part);
