using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>What a unit is called in a government: codes as <c>62.03-BPKAD</c>, names as <c>Dinas Sosial Kota Batu</c>.</summary>
internal static class UnitNames
{
    private const string Aceh = "11";
    private const string Council = "SETWAN";
    private const string Secretariat = "SETKO";

    public static string Code(Government government, GovernmentUnit unit) => $"{government.Code}-{(IsRegencySecretariat(government, unit) ? "SETKAB" : unit.Code)}";

    public static AgencyFact Agency(Government government, GovernmentUnit unit, string? parent) => new()
    {
        Code = Code(government, unit),
        Name = unit.Name.EndsWith('-') ? unit.Name + Place(government) : $"{Title(government, unit)} {Place(government)}",
        ShortName = IsRegencySecretariat(government, unit) ? "Setkab" : unit.ShortName,
        Role = unit.Role,
        RegionCode = government.Code,
        ParentCode = parent,
        Note = unit.Role switch
        {
            AgencyRole.Subdistricts => "all subdistrict offices together",
            _ when parent is not null => "its budget and payments are those of the provincial agency it belongs to",
            _ => null,
        },
        Basis = Basis.Synthetic,
        SourceId = SyntheticAgencies.SourceId,
    };

    private static bool IsRegencySecretariat(Government government, GovernmentUnit unit) => unit.Code == Secretariat && government.Region.Kind != RegionKind.Kota;

    private static string Place(Government government) => government switch
    {
        { Region.Level: not RegionLevel.Province } => government.Region.Name,
        { Code: Aceh } or { Kind: GovernmentKind.Capital } => government.Region.Name,
        _ when government.Region.Name.StartsWith("Daerah ", StringComparison.Ordinal) => government.Region.Name,
        _ => $"Provinsi {government.Region.Name}",
    };

    /// <summary>The council of Aceh is the DPRA, of its kabupaten the DPRK (UU 11/2006); of the provinces of Papua the DPRP, of their kabupaten the DPRK (UU 21/2001, UU 2/2021).</summary>
    private static string Title(Government government, GovernmentUnit unit)
    {
        if (unit.Code != Council)
        {
            return unit.Name;
        }

        var isProvince = government.Region.Level == RegionLevel.Province;
        return government.Code.Split('.')[0] switch
        {
            Aceh => isProvince ? "Sekretariat DPRA" : "Sekretariat DPRK",
            "91" or "92" or "93" or "94" or "95" or "96" => isProvince ? "Sekretariat DPRP" : "Sekretariat DPRK",
            _ => unit.Name,
        };
    }
}
