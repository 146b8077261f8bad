using System.Collections.Immutable;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Semantics.Cubes;

/// <summary>Every dimension of every cube. Cubes that share one share its members.</summary>
public static class CubeDimensions
{
    /// <summary>Island group.</summary>
    public static CubeDimension IslandGroup { get; } = new("ISLAND_GROUP", DimensionAxis.Region, new(
        "Island group", "Gugus pulau", "The island group the region lies in.", "Gugus pulau tempat wilayah berada."));

    /// <summary>BPJS regional office.</summary>
    public static CubeDimension Kanwil { get; } = new("KANWIL", DimensionAxis.Region, new(
        "Kanwil", "Kanwil", "The regional office of BPJS Ketenagakerjaan that serves the region.", "Kantor wilayah BPJS Ketenagakerjaan yang melayani wilayah."));

    /// <summary>Province.</summary>
    public static CubeDimension Province { get; } = new("PROVINCE", DimensionAxis.Region, new(
        "Province", "Provinsi", "The province.", "Provinsi."), parent: null, IslandGroup, Kanwil);

    /// <summary>Kind of the region.</summary>
    public static CubeDimension RegionKind { get; } = new("REGION_KIND", DimensionAxis.Region, new(
        "Kind of region", "Jenis wilayah", "Province, kabupaten or kota.", "Provinsi, kabupaten, atau kota."));

    /// <summary>Kabupaten or kota.</summary>
    public static CubeDimension Kabupaten { get; } = new("KABUPATEN", DimensionAxis.Region, new(
        "Kabupaten or kota", "Kabupaten/kota", "The kabupaten or kota; none for what cannot be placed in one.", "Kabupaten atau kota; kosong bila tidak dapat ditempatkan."), Province, Province, IslandGroup, Kanwil, RegionKind);

    /// <summary>The region itself, whatever its level.</summary>
    public static CubeDimension Region { get; } = new("REGION", DimensionAxis.Region, new(
        "Region", "Wilayah", "The region that the fact is about, whatever its level.", "Wilayah yang diterangkan fakta, apa pun tingkatnya."), parent: null, Kabupaten, Province, IslandGroup, Kanwil, RegionKind);

    /// <summary>The part an agency plays.</summary>
    public static CubeDimension AgencyRole { get; } = new("AGENCY_ROLE", DimensionAxis.Agency, new(
        "Role of the agency", "Peran perangkat daerah", "The part that the agency plays in the programme.", "Peran perangkat daerah dalam program."));

    /// <summary>Agency.</summary>
    public static CubeDimension Agency { get; } = new("AGENCY", DimensionAxis.Agency, new(
        "Agency", "Perangkat daerah", "The unit of a government that employs the workers.", "Perangkat daerah yang mempekerjakan."), Region, AgencyRole, Region, Kabupaten, Province, IslandGroup, Kanwil, RegionKind);

    /// <summary>Segment of workers.</summary>
    public static CubeDimension Segment { get; } = new("SEGMENT", DimensionAxis.Segment, new(
        "Segment", "Segmen", "The segment of workers: PU, BPU, JAKON, PMI. They partition the participants.", "Segmen kepesertaan: PU, BPU, JAKON, PMI; membagi habis peserta."));

    /// <summary>Programme of a claim.</summary>
    public static CubeDimension Programme { get; } = new("PROGRAMME", DimensionAxis.Programme, new(
        "Programme", "Program", "The programme that paid the claim, or all together, or scholarships.", "Program yang membayar klaim, semua program, atau beasiswa."));

    /// <summary>Stage of the compliance pipeline.</summary>
    public static CubeDimension Stage { get; } = new("STAGE", DimensionAxis.Stage, new(
        "Stage", "Tahap", "The stage of the compliance pipeline.", "Tahap kepatuhan."));

    /// <summary>State of the stage.</summary>
    public static CubeDimension State { get; } = new("STATE", DimensionAxis.State, new(
        "State", "Keadaan", "Whether the stage is reached; UNKNOWN where nobody reported, which is not no.", "Apakah tahap tercapai; UNKNOWN bila tidak ada laporan, bukan berarti tidak."));

    /// <summary>Budget year of the stage.</summary>
    public static CubeDimension BudgetYear { get; } = new("BUDGET_YEAR", DimensionAxis.BudgetYear, new(
        "Budget year", "Tahun anggaran", "The budget or plan year that the stage is about.", "Tahun anggaran atau rencana yang dimaksud."));

    /// <summary>Target of an outlook.</summary>
    public static CubeDimension Target { get; } = new("TARGET", DimensionAxis.Target, new(
        "Target", "Target", "The target that the region is held against.", "Target yang menjadi ukuran."));

    /// <summary>Band of the probability of a miss.</summary>
    public static CubeDimension ProbabilityBand { get; } = new("PROBABILITY_BAND", DimensionAxis.ProbabilityBand, new(
        "Probability of a miss", "Peluang meleset", "How likely it is that the target is missed, in bands.", "Seberapa mungkin target meleset, menurut kelompok peluang."));

    /// <summary>How the facts came to be.</summary>
    public static CubeDimension Basis { get; } = new("BASIS", DimensionAxis.Basis, new(
        "Basis", "Dasar data", "Reported, derived, estimated or synthetic.", "Dilaporkan, diturunkan, diestimasi, atau sintetis."));

    /// <summary>Time, at the grain of the query.</summary>
    public static CubeDimension Period { get; } = new("PERIOD", DimensionAxis.Period, new(
        "Period", "Periode", "Time, in periods of the grain that the query asks for.", "Waktu, menurut satuan periode yang diminta."));

    /// <summary>The breakdowns of the labour force, one dimension each; never two in one query.</summary>
    public static ImmutableArray<CubeDimension> Breakdowns { get; } =
    [
        .. LabourBreakdown.All.Select(static breakdown => new CubeDimension(breakdown.Code, DimensionAxis.Category, new(
            breakdown.English, breakdown.Indonesian, $"{breakdown.English} of the employed. No other breakdown may stand beside it.", $"{breakdown.Indonesian} penduduk bekerja. Tidak dapat digabung dengan rincian lain.")) { Breakdown = breakdown }),
    ];

    internal static ImmutableArray<CubeDimension> Regions { get; } = [IslandGroup, Kanwil, Province, Kabupaten, RegionKind];
}
