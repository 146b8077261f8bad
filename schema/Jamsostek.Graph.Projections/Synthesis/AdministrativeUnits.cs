using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>
/// The units of Jakarta's five administrative kota and its administrative kabupaten: a secretariat, branches (suku dinas, suku badan) of the provincial agencies, and the subdistricts.
/// They have no council and no budget of their own (UU 29/2007, UU 2/2024): the provincial agency they belong to pays.
/// </summary>
internal static class AdministrativeUnits
{
    public static IReadOnlyList<GovernmentUnit> All { get; } =
    [
        Unit("SETKO", AgencyRole.Secretariat, "Setko", "Sekretariat", 40, "SETDA"),
        Unit("BPKAD", AgencyRole.Finance, "Sudin Keuangan", "Suku Badan Pengelolaan Keuangan Daerah", 6, "BPKAD"),
        Unit("BKD", AgencyRole.Personnel, "Sudin Kepegawaian", "Suku Badan Kepegawaian Daerah", 4, "BKD"),
        Unit("BAPPEDA", AgencyRole.Planning, "Sudin Perencanaan", "Suku Badan Perencanaan Pembangunan", 4, "BAPPEDA"),
        Unit("BAPENDA", AgencyRole.Revenue, "Sudin Pendapatan", "Suku Badan Pendapatan Daerah", 12, "BAPENDA"),
        Unit("KESBANGPOL", AgencyRole.NationalUnity, "Sudin Kesbangpol", "Suku Badan Kesatuan Bangsa dan Politik", 4, "KESBANGPOL"),
        Unit("DISDIK", AgencyRole.Education, "Sudin Pendidikan", "Suku Dinas Pendidikan", 260, "DISDIK"),
        Unit("DINKES", AgencyRole.Health, "Sudin Kesehatan", "Suku Dinas Kesehatan", 130, "DINKES"),
        Unit("RSUD", AgencyRole.Hospital, "RSUD", "Rumah Sakit Umum Daerah", 60, "DINKES"),
        Unit("DPUPR", AgencyRole.PublicWorks, "Sudin Bina Marga", "Suku Dinas Bina Marga", 40, "DPUPR"),
        Unit("DSDA", AgencyRole.WaterResources, "Sudin SDA", "Suku Dinas Sumber Daya Air", 50, "DSDA"),
        Unit("DPRKP", AgencyRole.Housing, "Sudin Perumahan", "Suku Dinas Perumahan Rakyat dan Kawasan Permukiman", 25, "DPRKP"),
        Unit("SATPOLPP", AgencyRole.PublicOrder, "Satpol PP", "Satuan Polisi Pamong Praja", 40, "SATPOLPP"),
        Unit("DAMKAR", AgencyRole.FireService, "Sudin Gulkarmat", "Suku Dinas Penanggulangan Kebakaran dan Penyelamatan", 30, "DAMKAR"),
        Unit("DINSOS", AgencyRole.SocialAffairs, "Sudin Sosial", "Suku Dinas Sosial", 12, "DINSOS"),
        Unit("DISNAKER", AgencyRole.Manpower, "Sudin Tenaga Kerja", "Suku Dinas Tenaga Kerja", 5, "DISNAKER"),
        Unit("DP3A", AgencyRole.WomenAndChildren, "Sudin PPA", "Suku Dinas Pemberdayaan Perempuan dan Perlindungan Anak", 6, "DP3A"),
        Unit("DISHANPAN", AgencyRole.FoodSecurity, "Sudin Ketahanan Pangan", "Suku Dinas Ketahanan Pangan", 10, "DISHANPAN"),
        Unit("DLH", AgencyRole.Environment, "Sudin LH", "Suku Dinas Lingkungan Hidup", 100, "DLH"),
        Unit("DISDUKCAPIL", AgencyRole.CivilRegistry, "Sudin Dukcapil", "Suku Dinas Kependudukan dan Pencatatan Sipil", 14, "DISDUKCAPIL"),
        Unit("DISHUB", AgencyRole.Transport, "Sudin Perhubungan", "Suku Dinas Perhubungan", 40, "DISHUB"),
        Unit("DISKOMINFO", AgencyRole.Communication, "Sudin Kominfo", "Suku Dinas Komunikasi dan Informatika", 6, "DISKOMINFO"),
        Unit("DISKOPUKM", AgencyRole.Cooperatives, "Sudin Koperasi UKM", "Suku Dinas Koperasi, Usaha Kecil dan Menengah", 8, "DISKOPUKM"),
        Unit("DISPORA", AgencyRole.YouthAndSports, "Sudin Pora", "Suku Dinas Kepemudaan dan Olahraga", 6, "DISPORA"),
        Unit("DISBUD", AgencyRole.Culture, "Sudin Kebudayaan", "Suku Dinas Kebudayaan", 6, "DISBUD"),
        Unit("DISPAR", AgencyRole.Tourism, "Sudin Pariwisata", "Suku Dinas Pariwisata", 5, "DISPAR"),
        Unit("DISPUSIP", AgencyRole.LibraryAndArchives, "Sudin Pusip", "Suku Dinas Perpustakaan dan Kearsipan", 6, "DISPUSIP"),
        Unit("KECAMATAN", AgencyRole.Subdistricts, "Kecamatan", "Kecamatan se-", 90, "SETDA"),
    ];

    private static GovernmentUnit Unit(string code, AgencyRole role, string shortName, string name, int weight, string payer) =>
        new(code, role, shortName, name, 0, 0, 0) { Administrative = weight, Payer = payer };
}
