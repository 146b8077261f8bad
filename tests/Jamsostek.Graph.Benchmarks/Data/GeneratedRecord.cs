using System.Globalization;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Benchmarks.Data;

/// <summary>
/// A made-up record of the shape of the real one: 38 provinces with 514 kabupaten and kota, coverage of four segments by month, 21,000 agencies by month.
/// The same scale gives the same record, number by number. Coverage is marked estimated, agencies synthetic.
/// </summary>
internal sealed class GeneratedRecord
{
    public const int Provinces = 38;
    public const int Agencies = 21_000;

    private const string Source = "GENERATED";
    private static readonly string[] Islands = ["Sumatera", "Jawa", "Kalimantan", "Sulawesi", "Maluku", "Papua", "Bali dan Nusa Tenggara"];

    private readonly DataScale _scale;

    public GeneratedRecord(DataScale scale)
    {
        _scale = scale;
        var provinceOf = new List<int>();
        for (var province = 0; province < Provinces; province++)
        {
            provinceOf.AddRange(Enumerable.Repeat(province, (province < 20 ? 14 : 13) * scale.Fineness));
        }

        ProvinceOf = [.. provinceOf];
        KabupatenCodes = new string[ProvinceOf.Length];
        for (var (kabupaten, place) = (0, 0); kabupaten < ProvinceOf.Length; kabupaten++)
        {
            place = kabupaten > 0 && ProvinceOf[kabupaten] == ProvinceOf[kabupaten - 1] ? place + 1 : 1;
            KabupatenCodes[kabupaten] = string.Create(CultureInfo.InvariantCulture, $"{ProvinceCode(ProvinceOf[kabupaten])}.{place:000}");
        }

        AgencyKabupaten = new int[Agencies];
        AgencyCodes = new string[Agencies];
        for (var agency = 0; agency < Agencies; agency++)
        {
            AgencyKabupaten[agency] = (int)((long)agency * ProvinceOf.Length / Agencies);
            AgencyCodes[agency] = string.Create(CultureInfo.InvariantCulture, $"{KabupatenCodes[AgencyKabupaten[agency]]}-{agency:00000}");
        }
    }

    /// <summary>The first month.</summary>
    public static Month First { get; } = new(2020, 1);

    /// <summary>The segments that coverage is divided by, in the order of their rows.</summary>
    public static IReadOnlyList<WorkerSegment> Segments { get; } = [WorkerSegment.Pu, WorkerSegment.Bpu, WorkerSegment.Jakon, WorkerSegment.Pmi];

    public DataScale Scale => _scale;

    /// <summary>By kabupaten, its province from 0.</summary>
    public int[] ProvinceOf { get; }

    public string[] KabupatenCodes { get; }

    /// <summary>By agency, its kabupaten.</summary>
    public int[] AgencyKabupaten { get; }

    /// <summary>By agency, ascending.</summary>
    public string[] AgencyCodes { get; }

    public static string ProvinceCode(int province) => (11 + province).ToString(CultureInfo.InvariantCulture);

    public static string ProvinceName(int province) => "Provinsi " + ProvinceCode(province);

    public static string IslandOf(int province) => Islands[province % Islands.Length];

    public string KabupatenName(int kabupaten) => (kabupaten % 5 == 0 ? "Kota " : "Kabupaten ") + KabupatenCodes[kabupaten];

    public string AgencyName(int agency) => "Dinas " + AgencyCodes[agency];

    /// <summary>Eligible and covered workers of a cell.</summary>
    public static (int Eligible, int Covered) Coverage(int month, int kabupaten, int segment)
    {
        var random = Mixed(((ulong)month << 40) | ((ulong)kabupaten << 8) | (uint)segment);
        var eligible = 5_000 + (int)(random % 120_000);
        return (eligible, (int)(eligible * (0.1 + (0.8 * ((random >> 32) % 1_000) / 1_000))));
    }

    /// <summary>Staff, enrolled staff, budget and payments of an agency in a month.</summary>
    public static (int NonAsn, int Enrolled, long Budget, long Paid) AgencyMonth(int month, int agency)
    {
        var random = Mixed(((ulong)month << 40) | ((ulong)agency << 8) | 0xFF);
        var staff = 10 + (int)(random % 300);
        var enrolled = (int)((long)staff * (long)((random >> 32) % 1_001) / 1_000);
        return (staff, enrolled, staff * 16_800L, enrolled * 16_800L);
    }

    /// <summary>The record as facts: what the product is given.</summary>
    /// <param name="withAgencies">Whether the months of agencies are wanted too.</param>
    public FactSet Facts(bool withAgencies) => new()
    {
        Sources = [new SourceFact { Id = Source, Kind = SourceKind.Derived, Title = "Generated for benchmarks", Trust = TrustGrade.C }],
        Regions = [.. Regions()],
        Coverage = [.. CoverageFacts()],
        Agencies = withAgencies ? [.. AgencyFacts()] : [],
        AgencyMonths = withAgencies ? AgencyMonths() : [],
    };

    private IEnumerable<RegionFact> Regions()
    {
        yield return Region("ID", "Indonesia", RegionLevel.Country, null, null, null);
        for (var province = 0; province < Provinces; province++)
        {
            yield return Region(ProvinceCode(province), ProvinceName(province), RegionLevel.Province, RegionKind.Provinsi, "ID", IslandOf(province));
        }

        for (var kabupaten = 0; kabupaten < KabupatenCodes.Length; kabupaten++)
        {
            var province = ProvinceOf[kabupaten];
            yield return Region(KabupatenCodes[kabupaten], KabupatenName(kabupaten), RegionLevel.Kabupaten, kabupaten % 5 == 0 ? RegionKind.Kota : RegionKind.Kabupaten, ProvinceCode(province), IslandOf(province));
        }
    }

    private IEnumerable<CoverageFact> CoverageFacts()
    {
        for (var month = 0; month < _scale.Months; month++)
        {
            for (var kabupaten = 0; kabupaten < KabupatenCodes.Length; kabupaten++)
            {
                for (var segment = 0; segment < Segments.Count; segment++)
                {
                    var (eligible, covered) = Coverage(month, kabupaten, segment);
                    yield return new CoverageFact
                    {
                        RegionCode = KabupatenCodes[kabupaten], Month = First + month, Segment = Segments[segment], Eligible = eligible, Covered = covered,
                        EligibleStandardError = eligible / 20.0, CoveredStandardError = covered / 20.0, Basis = Basis.Estimated, SourceId = Source,
                    };
                }
            }
        }
    }

    private IEnumerable<AgencyFact> AgencyFacts() => Enumerable.Range(0, Agencies).Select(agency => new AgencyFact
    {
        Code = AgencyCodes[agency], Name = AgencyName(agency), ShortName = AgencyCodes[agency], Role = (AgencyRole)(agency % Enum.GetValues<AgencyRole>().Length),
        RegionCode = KabupatenCodes[AgencyKabupaten[agency]], Basis = Basis.Synthetic, SourceId = Source,
    });

    private AgencyMonthColumns AgencyMonths()
    {
        var builder = new AgencyMonthBuilder(_scale.AgencyMonths * Agencies);
        for (var month = 0; month < _scale.AgencyMonths; month++)
        {
            for (var agency = 0; agency < Agencies; agency++)
            {
                var (staff, enrolled, budget, paid) = AgencyMonth(month, agency);
                builder.Add(AgencyCodes[agency], First + month, staff, enrolled, budget, paid, Basis.Synthetic, Source);
            }
        }

        return builder.Build();
    }

    private static RegionFact Region(string code, string name, RegionLevel level, RegionKind? kind, string? parent, string? island) => new()
    {
        Code = code, Name = name, ShortName = name, Level = level, Kind = kind, ParentCode = parent, IslandGroup = island, Kanwil = island, Basis = Basis.Synthetic, SourceId = Source,
    };

    /// <summary>SplitMix64 (Steele, Lea and Flood 2014): a number that looks random for each place.</summary>
    private static ulong Mixed(ulong place)
    {
        unchecked
        {
            var mixed = place + (DataScale.Seed * 0x9E3779B97F4A7C15);
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
