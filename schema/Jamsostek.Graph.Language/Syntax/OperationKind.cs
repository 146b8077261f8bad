namespace Jamsostek.Graph.Language.Syntax;

/// <summary>The three operations of the specification's section 2.4.</summary>
public enum OperationKind
{
    /// <summary>A read.</summary>
    Query,

    /// <summary>A write followed by a read.</summary>
    Mutation,

    /// <summary>A long-lived request that answers each event.</summary>
    Subscription,
}
