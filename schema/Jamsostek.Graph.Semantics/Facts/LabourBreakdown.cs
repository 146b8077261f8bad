namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>
/// A way in which the employed of a <see cref="LabourFact" /> are divided. The breakdowns were never cross-tabulated: only one may be asked for at a time.
/// </summary>
public sealed class LabourBreakdown
{
    private readonly Func<LabourFact, IReadOnlyList<long?>> _values;

    private LabourBreakdown(string code, string english, string indonesian, Func<LabourFact, IReadOnlyList<long?>> values, params IReadOnlyList<LabourCategory> categories)
    {
        Code = code;
        English = english;
        Indonesian = indonesian;
        Categories = categories;
        _values = values;
    }

    /// <summary>Formal or informal, as BPS derives it from the employment status.</summary>
    public static LabourBreakdown Formality { get; } = new("FORMALITY", "Formality", "Formalitas", static f => [f.Formal, f.Informal],
        new LabourCategory("FORMAL", "Formal", "Formal"), new LabourCategory("INFORMAL", "Informal", "Informal"));

    /// <summary>Sex.</summary>
    public static LabourBreakdown Sex { get; } = new("SEX", "Sex", "Jenis kelamin", static f => [f.Male, f.Female],
        new LabourCategory("MALE", "Men", "Laki-laki"), new LabourCategory("FEMALE", "Women", "Perempuan"));

    /// <summary>Urban or rural.</summary>
    public static LabourBreakdown Residence { get; } = new("RESIDENCE", "Urban or rural", "Perkotaan atau perdesaan", static f => [f.Urban, f.Rural],
        new LabourCategory("URBAN", "Urban", "Perkotaan"), new LabourCategory("RURAL", "Rural", "Perdesaan"));

    /// <summary>The seven employment statuses of Sakernas, in BPS's order.</summary>
    public static LabourBreakdown Status { get; } = new("STATUS", "Employment status", "Status pekerjaan", static f => f.ByStatus,
        new LabourCategory("OWN_ACCOUNT", "Own-account worker", "Berusaha sendiri"),
        new LabourCategory("EMPLOYER_TEMPORARY", "Employer assisted by temporary or unpaid workers", "Berusaha dibantu buruh tidak tetap/tidak dibayar"),
        new LabourCategory("EMPLOYER_PERMANENT", "Employer with permanent paid workers", "Berusaha dibantu buruh tetap/dibayar"),
        new LabourCategory("EMPLOYEE", "Employee", "Buruh/karyawan/pegawai"),
        new LabourCategory("CASUAL_AGRICULTURE", "Casual worker in agriculture", "Pekerja bebas di pertanian"),
        new LabourCategory("CASUAL_NON_AGRICULTURE", "Casual worker outside agriculture", "Pekerja bebas di nonpertanian"),
        new LabourCategory("UNPAID_FAMILY", "Unpaid family worker", "Pekerja keluarga/tak dibayar"));

    /// <summary>The 17 groups of ISIC (KBLI) sections that BPS publishes.</summary>
    public static LabourBreakdown Sector { get; } = new("SECTOR", "Sector", "Lapangan usaha", static f => f.BySector,
        new LabourCategory("ISIC_A", "Agriculture, forestry and fishing", "Pertanian, kehutanan, dan perikanan"),
        new LabourCategory("ISIC_B", "Mining and quarrying", "Pertambangan dan penggalian"),
        new LabourCategory("ISIC_C", "Manufacturing", "Industri pengolahan"),
        new LabourCategory("ISIC_D", "Electricity and gas", "Pengadaan listrik dan gas"),
        new LabourCategory("ISIC_E", "Water supply, sewerage and waste", "Pengadaan air, pengelolaan sampah, limbah, dan daur ulang"),
        new LabourCategory("ISIC_F", "Construction", "Konstruksi"),
        new LabourCategory("ISIC_G", "Wholesale and retail trade, repair of vehicles", "Perdagangan besar dan eceran, reparasi mobil dan sepeda motor"),
        new LabourCategory("ISIC_H", "Transportation and storage", "Transportasi dan pergudangan"),
        new LabourCategory("ISIC_I", "Accommodation and food service", "Penyediaan akomodasi dan makan minum"),
        new LabourCategory("ISIC_J", "Information and communication", "Informasi dan komunikasi"),
        new LabourCategory("ISIC_K", "Financial and insurance activities", "Jasa keuangan dan asuransi"),
        new LabourCategory("ISIC_L", "Real estate", "Real estat"),
        new LabourCategory("ISIC_MN", "Business services", "Jasa perusahaan"),
        new LabourCategory("ISIC_O", "Public administration and defence", "Administrasi pemerintahan, pertahanan, dan jaminan sosial wajib"),
        new LabourCategory("ISIC_P", "Education", "Jasa pendidikan"),
        new LabourCategory("ISIC_Q", "Human health and social work", "Jasa kesehatan dan kegiatan sosial"),
        new LabourCategory("ISIC_RSTU", "Other services", "Jasa lainnya"));

    /// <summary>Eleven age groups.</summary>
    public static LabourBreakdown AgeGroup { get; } = new("AGE_GROUP", "Age group", "Kelompok umur", static f => f.ByAge,
        Age("15_19", "15-19"), Age("20_24", "20-24"), Age("25_29", "25-29"), Age("30_34", "30-34"), Age("35_39", "35-39"), Age("40_44", "40-44"),
        Age("45_49", "45-49"), Age("50_54", "50-54"), Age("55_59", "55-59"), Age("60_64", "60-64"), Age("65_PLUS", "65+"));

    /// <summary>Six levels of education. In 2025 the source leaves them about 1.3 million short of the employed.</summary>
    public static LabourBreakdown Education { get; } = new("EDUCATION", "Education", "Pendidikan", static f => f.ByEducation,
        new LabourCategory("PRIMARY_OR_LESS", "Primary school or less", "SD ke bawah"),
        new LabourCategory("JUNIOR_SECONDARY", "Junior secondary", "SMP"),
        new LabourCategory("SENIOR_GENERAL", "Senior secondary, general", "SMA umum"),
        new LabourCategory("SENIOR_VOCATIONAL", "Senior secondary, vocational", "SMA kejuruan (SMK)"),
        new LabourCategory("DIPLOMA", "Diploma I to III", "Diploma I/II/III"),
        new LabourCategory("UNIVERSITY", "University", "Universitas"));

    /// <summary>Every breakdown.</summary>
    public static IReadOnlyList<LabourBreakdown> All { get; } = [Formality, Sex, Residence, Status, Sector, AgeGroup, Education];

    /// <summary>Stable code: <c>STATUS</c>.</summary>
    public string Code { get; }

    /// <summary>English label.</summary>
    public string English { get; }

    /// <summary>Indonesian label.</summary>
    public string Indonesian { get; }

    /// <summary>The categories in order.</summary>
    public IReadOnlyList<LabourCategory> Categories { get; }

    internal IReadOnlyList<long?> Values(LabourFact fact) => _values(fact);

    private static LabourCategory Age(string code, string label) => new($"AGE_{code}", label, label);
}
