namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>What a random number is drawn for; each draw of a key is independent of the others.</summary>
internal enum Draw
{
    /// <summary>Size of a government's staff.</summary>
    Size,

    /// <summary>Yearly growth of the staff.</summary>
    Growth,

    /// <summary>Month of the first budget.</summary>
    Start,

    /// <summary>Months between first budget and first enrolment.</summary>
    EnrolmentDelay,

    /// <summary>Months between first enrolment and first payment.</summary>
    PaymentDelay,

    /// <summary>Share enrolled at the start.</summary>
    FirstShare,

    /// <summary>Share enrolled in the end.</summary>
    LastShare,

    /// <summary>Depth of the yearly dip.</summary>
    Dip,

    /// <summary>Months a government stays without budget after it was known to have none.</summary>
    Recovery,

    /// <summary>Contribution per worker and month.</summary>
    Rate,

    /// <summary>What the budget holds beyond the contributions it is made for.</summary>
    Margin,

    /// <summary>An agency's weight within its government.</summary>
    Weight,

    /// <summary>How readily an agency enrols its staff.</summary>
    Lean,

    /// <summary>Whether an agency is behind with its payments in the first quarter that is drawn; later quarters count on from here.</summary>
    Arrears,
}
