namespace Jamsostek.Graph.Ingestion.Reporting;

/// <summary>How bad a finding is.</summary>
public enum FindingSeverity
{
    /// <summary>The data can be used; somebody should look.</summary>
    Warning,

    /// <summary>Nothing of the import is used until it is mended.</summary>
    Error,
}
