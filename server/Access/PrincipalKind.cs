namespace Jamsostek.Graph.Server.Access;

/// <summary>How a caller says who they are.</summary>
internal enum PrincipalKind
{
    /// <summary>Not at all.</summary>
    Anonymous,

    /// <summary>By a key of ours.</summary>
    Key,

    /// <summary>By a token that somebody else signed.</summary>
    Token,
}
