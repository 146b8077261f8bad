namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>The non-ASN staff of one agency in one month: two stocks at the end of the month, two flows in it.</summary>
public sealed record AgencyMonthFact : IFact
{
    /// <summary>The agency, a key of <see cref="AgencyFact.Code" />.</summary>
    public required string AgencyCode { get; init; }

    /// <summary>The month.</summary>
    public required Month Month { get; init; }

    /// <summary>Non-ASN staff at the end of the month, persons.</summary>
    public int? NonAsnWorkers { get; init; }

    /// <summary>Of these, enrolled in the programme; never more than there are.</summary>
    public int? EnrolledWorkers { get; init; }

    /// <summary>Budget for contributions in the month, rupiah.</summary>
    public long? BudgetIdr { get; init; }

    /// <summary>Contributions paid in the month, rupiah.</summary>
    public long? PaidIdr { get; init; }

    /// <inheritdoc />
    public required Basis Basis { get; init; }

    /// <inheritdoc />
    public required string SourceId { get; init; }
}
