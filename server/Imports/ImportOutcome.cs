namespace Jamsostek.Graph.Server.Imports;

/// <summary>How an import ended.</summary>
internal enum ImportOutcome
{
    /// <summary>The data are a new version, which is served now.</summary>
    Published,

    /// <summary>The data would have been a new version; it was a rehearsal.</summary>
    WouldPublish,

    /// <summary>The current version holds the same facts.</summary>
    Unchanged,

    /// <summary>The data have errors.</summary>
    Refused,

    /// <summary>The record could not take them.</summary>
    Failed,
}
