using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Semantics.Cubes;

/// <summary>How many governments stand where in the compliance pipeline: region, stage, state, month. A government is in every stage, so stages are chosen or grouped by, never summed. A measure is one line here.</summary>
public static class StagesCube
{
    private static readonly CubeMeasures<StageRow> Declared = new();

    /// <summary>Governments.</summary>
    public static CubeMeasure Governments { get; } = Declared.Stock("GOVERNMENTS", ValueUnit.Governments, new("Governments", "Pemerintah daerah", "Local governments: provinces and self-governing kabupaten and kota.", "Pemerintah provinsi serta kabupaten/kota otonom."), static _ => 1);

    /// <summary>Governments that reached the stage.</summary>
    public static CubeMeasure Reached { get; } = Declared.Stock("REACHED_GOVERNMENTS", ValueUnit.Governments, new("Governments that reached it", "Pemda yang mencapai", "Governments of which a source states that they reached the stage.", "Pemda yang menurut sumber telah mencapai tahap."), static row => row.State == StageState.Yes ? 1 : 0);

    /// <summary>Governments of which something is known.</summary>
    public static CubeMeasure Known { get; } = Declared.Stock("KNOWN_GOVERNMENTS", ValueUnit.Governments, new("Governments with a report", "Pemda dengan laporan", "Governments of which a source states anything about the stage.", "Pemda yang tahapnya disebut suatu sumber."), static row => row.State == StageState.Unknown ? 0 : 1);

    /// <summary>Reached over all.</summary>
    public static CubeMeasure ReachedShare { get; } = Declared.Ratio("REACHED_SHARE", ValueUnit.Fraction, new("Share that reached it", "Proporsi yang mencapai", "Governments that are known to have reached the stage over all governments: a lower bound, unknown is not no.", "Pemda yang diketahui mencapai tahap dibagi semua pemda: batas bawah."), Reached, Governments);

    /// <summary>Known over all.</summary>
    public static CubeMeasure KnownShare { get; } = Declared.Ratio("KNOWN_SHARE", ValueUnit.Fraction, new("Share with a report", "Proporsi dengan laporan", "Governments of which anything is known over all governments.", "Pemda dengan laporan dibagi semua pemda."), Known, Governments);

    /// <summary>The cube.</summary>
    public static CubeDeclaration<StageRow> Declaration { get; } = new()
    {
        Code = "stages",
        Text = new("Compliance stages", "Tahap kepatuhan", "Local governments by stage and state of the compliance pipeline at the end of each month.", "Pemda menurut tahap dan keadaan kepatuhan pada akhir bulan."),
        Dimensions = [.. CubeDimensions.Regions, CubeDimensions.Region, CubeDimensions.Stage, CubeDimensions.State, CubeDimensions.BudgetYear, CubeDimensions.Period, CubeDimensions.Basis],
        Measures = [.. Declared.All],
        Columns = [.. Declared.Columns],
        Hierarchies = [.. CubeHierarchies.Regions(), CubeHierarchies.Time("YEAR", "SEMESTER", "QUARTER", "MONTH")],
        Grains = [TimeGrain.Month, TimeGrain.Quarter, TimeGrain.Semester, TimeGrain.Year],
        Weight = Governments,
        NonAdditive = [CubeDimensions.Stage, CubeDimensions.BudgetYear],
    };
}
