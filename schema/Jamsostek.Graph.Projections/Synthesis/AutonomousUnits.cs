using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>
/// The usual units (perangkat daerah) of provinces, kabupaten and kota: secretariats, inspectorate, offices (dinas) of the obligatory and optional affairs,
/// boards (badan) of the supporting functions and the subdistricts, by UU 23/2014 article 12 and 209 and PP 18/2016 article 5 and following. Any one government may have merged or split some of them.
/// </summary>
internal static class AutonomousUnits
{
    public static IReadOnlyList<GovernmentUnit> All { get; } =
    [
        new("SETDA", AgencyRole.Secretariat, "Setda", "Sekretariat Daerah", 40, 45, 45),
        new("SETWAN", AgencyRole.CouncilSecretariat, "Setwan", "Sekretariat DPRD", 18, 14, 14),
        new("INSPEKTORAT", AgencyRole.Inspectorate, "Inspektorat", "Inspektorat Daerah", 5, 5, 5),
        new("BPKAD", AgencyRole.Finance, "BPKAD", "Badan Pengelolaan Keuangan dan Aset Daerah", 12, 9, 9),
        new("BKD", AgencyRole.Personnel, "BKD", "Badan Kepegawaian Daerah", 7, 0, 0),
        new("BKPSDM", AgencyRole.Personnel, "BKPSDM", "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia", 0, 6, 6),
        new("BPSDM", AgencyRole.Training, "BPSDM", "Badan Pengembangan Sumber Daya Manusia", 5, 0, 0),
        new("BAPPEDA", AgencyRole.Planning, "Bappeda", "Badan Perencanaan Pembangunan Daerah", 8, 6, 6),
        new("BAPENDA", AgencyRole.Revenue, "Bapenda", "Badan Pendapatan Daerah", 25, 9, 12),
        new("BRIDA", AgencyRole.Research, "Brida", "Badan Riset dan Inovasi Daerah", 3, 3, 3),
        new("KESBANGPOL", AgencyRole.NationalUnity, "Kesbangpol", "Badan Kesatuan Bangsa dan Politik", 5, 5, 5),
        new("BPBD", AgencyRole.DisasterManagement, "BPBD", "Badan Penanggulangan Bencana Daerah", 7, 12, 9),
        new("PENGHUBUNG", AgencyRole.Liaison, "Penghubung", "Badan Penghubung", 5, 0, 0) { Capital = 0 },
        new("DISDIK", AgencyRole.Education, "Disdik", "Dinas Pendidikan", 380, 330, 290),
        new("DINKES", AgencyRole.Health, "Dinkes", "Dinas Kesehatan", 25, 190, 160),
        new("RSUD", AgencyRole.Hospital, "RSUD", "Rumah Sakit Umum Daerah", 110, 80, 85),
        new("RSJ", AgencyRole.Hospital, "RSJ", "Rumah Sakit Jiwa Daerah", 25, 0, 0),
        new("DPUPR", AgencyRole.PublicWorks, "DPUPR", "Dinas Pekerjaan Umum dan Penataan Ruang", 45, 35, 40),
        new("DSDA", AgencyRole.WaterResources, "DSDA", "Dinas Sumber Daya Air", 15, 0, 0),
        new("DPRKP", AgencyRole.Housing, "DPRKP", "Dinas Perumahan Rakyat dan Kawasan Permukiman", 10, 9, 10),
        new("DISPERTANAHAN", AgencyRole.Land, "Dispertanahan", "Dinas Pertanahan", 3, 0, 0),
        new("SATPOLPP", AgencyRole.PublicOrder, "Satpol PP", "Satuan Polisi Pamong Praja", 30, 40, 50),
        new("DAMKAR", AgencyRole.FireService, "Damkar", "Dinas Pemadam Kebakaran dan Penyelamatan", 0, 20, 25) { Capital = 40 },
        new("DINSOS", AgencyRole.SocialAffairs, "Dinsos", "Dinas Sosial", 18, 8, 8),
        new("DISNAKER", AgencyRole.Manpower, "Disnaker", "Dinas Tenaga Kerja", 14, 6, 6),
        new("DP3A", AgencyRole.WomenAndChildren, "DP3A", "Dinas Pemberdayaan Perempuan dan Perlindungan Anak", 6, 5, 5),
        new("DPPKB", AgencyRole.FamilyPlanning, "DPPKB", "Dinas Pengendalian Penduduk dan Keluarga Berencana", 4, 8, 7),
        new("DISHANPAN", AgencyRole.FoodSecurity, "Dishanpan", "Dinas Ketahanan Pangan", 6, 5, 5),
        new("DLH", AgencyRole.Environment, "DLH", "Dinas Lingkungan Hidup", 12, 55, 95),
        new("DISDUKCAPIL", AgencyRole.CivilRegistry, "Disdukcapil", "Dinas Kependudukan dan Pencatatan Sipil", 3, 11, 11),
        new("DPMD", AgencyRole.Villages, "DPMD", "Dinas Pemberdayaan Masyarakat dan Desa", 5, 6, 0) { Capital = 0 },
        new("DISHUB", AgencyRole.Transport, "Dishub", "Dinas Perhubungan", 25, 24, 38),
        new("DISKOMINFO", AgencyRole.Communication, "Diskominfo", "Dinas Komunikasi dan Informatika", 11, 9, 10),
        new("DISKOPUKM", AgencyRole.Cooperatives, "Diskop UKM", "Dinas Koperasi, Usaha Kecil dan Menengah", 7, 5, 5),
        new("DPMPTSP", AgencyRole.Investment, "DPMPTSP", "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu", 7, 6, 6),
        new("DISPORA", AgencyRole.YouthAndSports, "Dispora", "Dinas Kepemudaan dan Olahraga", 12, 6, 6),
        new("DISBUD", AgencyRole.Culture, "Disbud", "Dinas Kebudayaan", 8, 0, 0),
        new("DISPAR", AgencyRole.Tourism, "Dispar", "Dinas Pariwisata", 9, 7, 8),
        new("DISPUSIP", AgencyRole.LibraryAndArchives, "Dispusip", "Dinas Perpustakaan dan Kearsipan", 7, 5, 5),
        new("DKP", AgencyRole.Fisheries, "DKP", "Dinas Kelautan dan Perikanan", 14, 0, 0),
        new("DISKAN", AgencyRole.Fisheries, "Diskan", "Dinas Perikanan", 0, 6, 4),
        new("DISTAN", AgencyRole.Agriculture, "Distan", "Dinas Pertanian", 16, 14, 6),
        new("DISBUN", AgencyRole.Plantations, "Disbun", "Dinas Perkebunan", 8, 0, 0),
        new("DISNAK", AgencyRole.Livestock, "Disnak", "Dinas Peternakan dan Kesehatan Hewan", 8, 6, 4),
        new("DISHUT", AgencyRole.Forestry, "Dishut", "Dinas Kehutanan", 25, 0, 0),
        new("DESDM", AgencyRole.EnergyAndMinerals, "DESDM", "Dinas Energi dan Sumber Daya Mineral", 8, 0, 0),
        new("DISDAG", AgencyRole.Trade, "Disdag", "Dinas Perdagangan", 6, 11, 14),
        new("DISPERIN", AgencyRole.Industry, "Disperin", "Dinas Perindustrian", 6, 4, 4),
        new("KECAMATAN", AgencyRole.Subdistricts, "Kecamatan", "Kecamatan se-", 0, 65, 70),
    ];
}
