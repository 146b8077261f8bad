namespace Jamsostek.Graph.Server.Saved;

/// <summary>What is saved under a name.</summary>
internal enum SavedKind
{
    /// <summary>A GraphQL query.</summary>
    Query,

    /// <summary>The definition of an embedded chart.</summary>
    View,
}
