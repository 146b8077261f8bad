namespace Jamsostek.Graph.Server.Access;

/// <summary>What a request shows.</summary>
internal enum CredentialKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A key of ours, or something in its place.</summary>
    Key,

    /// <summary>A key as the password of HTTP Basic, which browsers keep and send unasked: it may read and nothing else.</summary>
    BasicKey,

    /// <summary>A token.</summary>
    Token,

    /// <summary>Something that cannot be read, or more than one thing.</summary>
    Unreadable,
}
