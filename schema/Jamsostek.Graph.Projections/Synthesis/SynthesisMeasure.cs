namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>What an identity of the synthesis is about.</summary>
public enum SynthesisMeasure
{
    /// <summary>Non-ASN staff at the end of the last month, persons.</summary>
    NonAsnWorkers,

    /// <summary>Of these, enrolled, persons.</summary>
    EnrolledWorkers,

    /// <summary>Of these, not enrolled, persons.</summary>
    UnenrolledWorkers,

    /// <summary>Budget of all months together, rupiah.</summary>
    BudgetIdr,

    /// <summary>Contributions paid in all months together, rupiah.</summary>
    PaidIdr,

    /// <summary>Kabupaten and kota of the region with a budget above zero in the months.</summary>
    GovernmentsWithBudget,

    /// <summary>Kabupaten and kota of the region with a budget of their own that is zero in the months.</summary>
    GovernmentsWithoutBudget,
}
