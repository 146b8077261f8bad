using Jamsostek.Graph.Semantics.Outlooks;

namespace Jamsostek.Graph.Semantics.Cubes;

/// <summary>
/// How many kabupaten and kota will miss a target, and by how many workers, as the trained model has it: region, target. A region has an answer to every target, so targets are chosen or grouped by,
/// never summed. The period is the last month of history that the model was trained on. A measure is one line here.
/// </summary>
public static class OutlookCube
{
    private static readonly CubeMeasures<OutlookFact> Declared = new();

    /// <summary>Regions.</summary>
    public static CubeMeasure Regions { get; } = Declared.Stock("REGIONS", ValueUnit.Regions, new("Regions", "Wilayah", "Kabupaten and kota that the target is held against.", "Kabupaten/kota yang diukur dengan target."), static _ => 1);

    /// <summary>Regions that will miss it.</summary>
    public static CubeMeasure WillMiss { get; } = Declared.Stock("WILL_MISS_REGIONS", ValueUnit.Regions, new("Regions that will miss it", "Wilayah yang akan meleset", "Of these, those of which the model says that they miss the target.", "Di antaranya yang menurut model tidak mencapai target."), static row => row.WillMiss is true ? 1 : 0);

    /// <summary>Regions that will meet it.</summary>
    public static CubeMeasure WillMeet { get; } = Declared.Stock("WILL_MEET_REGIONS", ValueUnit.Regions, new("Regions that will meet it", "Wilayah yang akan mencapai", "Of these, those of which the model says that they meet the target.", "Di antaranya yang menurut model mencapai target."), static row => row.WillMiss is false ? 1 : 0);

    /// <summary>Regions of which that cannot be said.</summary>
    public static CubeMeasure Undecided { get; } = Declared.Stock("UNDECIDED_REGIONS", ValueUnit.Regions, new("Regions without an answer", "Wilayah tanpa jawaban", "Of these, those of which neither can be said: nothing was published of them, or the odds are not clear.", "Di antaranya yang tidak dapat dijawab: belum ada angka yang dipublikasikan, atau peluangnya tidak jelas."), static row => row.WillMiss is null ? 1 : 0);

    /// <summary>Share of the regions that will miss it.</summary>
    public static CubeMeasure WillMissShare { get; } = Declared.Ratio("WILL_MISS_SHARE", ValueUnit.Fraction, new("Share of regions that will miss it", "Proporsi wilayah yang akan meleset", "Regions that will miss the target over all regions: a lower bound, those without an answer count as not missing.", "Wilayah yang akan meleset dibagi semua wilayah: batas bawah."), WillMiss, Regions);

    /// <summary>The base of the target.</summary>
    public static CubeMeasure BaseWorkers { get; } = Declared.Stock("BASE_WORKERS", ValueUnit.Persons, new("Workers of the base", "Pekerja penyebut", "Projected potential workers, or employed persons, by what the target is a rate of.", "Proyeksi potensi pekerja atau penduduk bekerja, menurut penyebut target."), static row => row.BaseWorkers);

    /// <summary>Workers that the target means.</summary>
    public static CubeMeasure TargetWorkers { get; } = Declared.Stock("TARGET_WORKERS", ValueUnit.Persons, new("Target workers", "Pekerja target", "Covered workers that the target means in the due month.", "Pekerja terlindungi sesuai target pada bulan jatuh tempo."), static row => row.TargetWorkers);

    /// <summary>Projected covered workers.</summary>
    public static CubeMeasure ProjectedWorkers { get; } = Declared.Stock("PROJECTED_WORKERS", ValueUnit.Persons, new("Projected workers", "Pekerja terproyeksi", "Covered workers in the middle of the projection. Middles of regions do not add up to the middle of a sum exactly.", "Pekerja terlindungi pada nilai tengah proyeksi."), static row => row.ProjectedWorkers);

    /// <summary>Shortfall.</summary>
    public static CubeMeasure ShortfallWorkers { get; } = Declared.Stock("SHORTFALL_WORKERS", ValueUnit.Persons, new("Shortfall", "Kekurangan pekerja", "Target less projected workers of the regions whose projection stays below the target; what others have above it makes up for nothing.", "Pekerja target dikurangi proyeksi pada wilayah yang di bawah target."), static row => row.ShortfallWorkers);

    /// <summary>Projected rate.</summary>
    public static CubeMeasure ProjectedRate { get; } = Declared.Ratio("PROJECTED_RATE", ValueUnit.Fraction, new("Projected rate", "Cakupan terproyeksi", "Projected workers over the workers of the base.", "Pekerja terproyeksi dibagi penyebut."), ProjectedWorkers, BaseWorkers);

    /// <summary>Target rate.</summary>
    public static CubeMeasure TargetRate { get; } = Declared.Ratio("TARGET_RATE", ValueUnit.Fraction, new("Target rate", "Target cakupan", "Target workers over the workers of the base.", "Pekerja target dibagi penyebut."), TargetWorkers, BaseWorkers);

    /// <summary>The cube.</summary>
    public static CubeDeclaration<OutlookFact> Declaration { get; } = new()
    {
        Code = "outlooks",
        Text = new("Outlook", "Prospek target", "Kabupaten and kota by target and by how likely a miss is, as the trained model has it.", "Kabupaten/kota menurut target dan peluang meleset, sesuai model."),
        Dimensions = [.. CubeDimensions.Regions, CubeDimensions.Target, CubeDimensions.ProbabilityBand, CubeDimensions.Period, CubeDimensions.Basis],
        Measures = [.. Declared.All],
        Columns = [.. Declared.Columns],
        Hierarchies = [.. CubeHierarchies.Regions(), CubeHierarchies.Time("YEAR", "SEMESTER", "QUARTER", "MONTH")],
        Grains = [TimeGrain.Month, TimeGrain.Quarter, TimeGrain.Semester, TimeGrain.Year],
        Weight = Regions,
        NonAdditive = [CubeDimensions.Target],
    };
}
