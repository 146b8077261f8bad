namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>A stage on the way from nothing to paid contributions. Stages can be skipped, so their order is not enforced.</summary>
public enum ComplianceStage
{
    /// <summary>A regional regulation is drafted, or in review (fasilitasi) by Kemendagri.</summary>
    RegulationDrafted,

    /// <summary>A regional regulation is issued: Pergub, Perbup, Perwali or Perda.</summary>
    RegulationIssued,

    /// <summary>The programme stands in the yearly work plan (RKPD).</summary>
    InPlan,

    /// <summary>The budget was asked for or announced, not yet adopted.</summary>
    BudgetPlanned,

    /// <summary>The regional budget (APBD) holds the contributions.</summary>
    BudgetAllocated,

    /// <summary>The workers are registered with BPJS Ketenagakerjaan.</summary>
    Registered,

    /// <summary>The contributions are paid.</summary>
    ContributionPaid,
}
