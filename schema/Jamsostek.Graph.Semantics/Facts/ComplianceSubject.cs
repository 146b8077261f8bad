namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>Whose stage an observation states.</summary>
public enum ComplianceSubject
{
    /// <summary>The government of the region itself.</summary>
    Government,

    /// <summary>Some or all of the local governments inside the region, taken together; says nothing about any one of them.</summary>
    GovernmentsWithin,
}
