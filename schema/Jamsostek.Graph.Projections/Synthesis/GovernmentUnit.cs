using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>A unit that governments of some kinds have.</summary>
/// <param name="Code">The end of its agency codes: <c>BPKAD</c>.</param>
/// <param name="Role">Its role.</param>
/// <param name="ShortName">Short name: <c>Setda</c>.</param>
/// <param name="Name">Name, before that of the government.</param>
/// <param name="Province">Its weight in the non-ASN staff of a province, roughly thousandths; 0 where provinces do not have it.</param>
/// <param name="Kabupaten">The same of a kabupaten.</param>
/// <param name="Kota">The same of a kota.</param>
internal sealed record GovernmentUnit(string Code, AgencyRole Role, string ShortName, string Name, int Province, int Kabupaten, int Kota)
{
    /// <summary>Weight in a part of Jakarta.</summary>
    public int Administrative { get; init; }

    /// <summary>Weight in Jakarta itself, where it differs from that in provinces.</summary>
    public int? Capital { get; init; }

    /// <summary>Code of the unit of Jakarta that a unit of its parts belongs to, and that pays for it.</summary>
    public string? Payer { get; init; }

    /// <summary>Weight in a government of a kind; 0 where it does not have the unit.</summary>
    public int WeightIn(GovernmentKind kind) => kind switch
    {
        GovernmentKind.Province => Province,
        GovernmentKind.Capital => Capital ?? Province,
        GovernmentKind.Kabupaten => Kabupaten,
        GovernmentKind.Kota => Kota,
        _ => Administrative,
    };
}
