using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>A local government.</summary>
/// <param name="Index">Position in <see cref="Governments.All" />.</param>
/// <param name="Region">Its region.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Province">Position of the government of its province; null for a province, and where the record lacks it.</param>
internal sealed record Government(int Index, RegionFact Region, GovernmentKind Kind, int? Province)
{
    /// <summary>Code of its region.</summary>
    public string Code => Region.Code;

    /// <summary>
    /// The month it came into being, where that lies within living records: Papua Selatan, Tengah and Pegunungan (UU 14, 15, 16/2022) took up work on 11 November 2022,
    /// Papua Barat Daya (UU 29/2022) on 9 December 2022.
    /// </summary>
    public Month? Founded => Kind != GovernmentKind.Province ? null : Code switch
    {
        "93" or "94" or "95" => new Month(2022, 11),
        "96" => new Month(2022, 12),
        _ => null,
    };

    /// <summary>Whether it has a budget of its own.</summary>
    public bool HasBudget => Kind != GovernmentKind.Administrative;

    /// <summary>Whether it exists in a month.</summary>
    public bool ExistsIn(Month month) => Founded is not { } founded || founded <= month;
}
