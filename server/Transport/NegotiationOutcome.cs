namespace Jamsostek.Graph.Server.Transport;

/// <summary>How reading an Accept header ended.</summary>
internal enum NegotiationOutcome
{
    /// <summary>There is a form that the client accepts.</summary>
    Agreed,

    /// <summary>The header is not a list of media ranges.</summary>
    Unreadable,

    /// <summary>The client accepts none of our forms.</summary>
    NothingAcceptable,
}
