namespace Jamsostek.Graph.Semantics.Cubes;

/// <summary>Coverage of workers: region, segment, month. A measure is one line here.</summary>
public static class CoverageCube
{
    private static readonly CubeMeasures<CoverageRow> Declared = new();

    /// <summary>Workers who could be covered.</summary>
    public static CubeMeasure EligibleWorkers { get; } = Declared.Stock("ELIGIBLE_WORKERS", ValueUnit.Persons, new("Eligible workers", "Pekerja yang berhak", "Workers who could be covered, on BPJS's base (potensi pekerja); null where no base is known.", "Potensi pekerja menurut BPJS; kosong bila tidak diketahui."), static fact => fact.Eligible, static fact => fact.EligibleStandardError);

    /// <summary>Workers who are covered.</summary>
    public static CubeMeasure CoveredWorkers { get; } = Declared.Stock("COVERED_WORKERS", ValueUnit.Persons, new("Covered workers", "Pekerja terlindungi", "Workers who are covered, those without a known base among them.", "Pekerja yang terlindungi, termasuk yang tanpa potensi yang diketahui."), static fact => fact.Covered, static fact => fact.CoveredStandardError);

    /// <summary>Eligible and not covered.</summary>
    public static CubeMeasure UncoveredWorkers { get; } = Declared.Difference("UNCOVERED_WORKERS", new("Uncovered workers", "Pekerja belum terlindungi", "Workers who could be covered and are not.", "Pekerja yang berhak tetapi belum terlindungi."), EligibleWorkers, CoveredWorkers);

    /// <summary>Covered over eligible.</summary>
    public static CubeMeasure CoverageRate { get; } = Declared.Ratio("COVERAGE_RATE", ValueUnit.Fraction, new("Coverage rate", "Tingkat cakupan", "Covered over eligible workers (potensi pekerja), of the workers for whom both are known.", "Pekerja terlindungi dibagi potensi pekerja, untuk yang keduanya diketahui."), CoveredWorkers, EligibleWorkers);

    /// <summary>What covered workers changed by.</summary>
    public static CubeMeasure NetChange { get; } = Declared.Change("NET_CHANGE", new("Net change", "Perubahan bersih", "What the number of covered workers changed by from month to month; where the basis changes between two months nothing is said.", "Perubahan jumlah pekerja terlindungi dari bulan ke bulan; kosong bila dasar datanya berubah."), CoveredWorkers);

    /// <summary>The cube.</summary>
    public static CubeDeclaration<CoverageRow> Declaration { get; } = new()
    {
        Code = "coverage",
        Text = new("Coverage", "Cakupan", "Eligible and covered workers by region, segment and month.", "Potensi dan pekerja terlindungi menurut wilayah, segmen, dan bulan."),
        Dimensions = [.. CubeDimensions.Regions, CubeDimensions.Segment, CubeDimensions.Period, CubeDimensions.Basis],
        Measures = [.. Declared.All],
        Columns = [.. Declared.Columns],
        Hierarchies = [.. CubeHierarchies.Regions(), CubeHierarchies.Time("YEAR", "SEMESTER", "QUARTER", "MONTH")],
        Grains = [TimeGrain.Month, TimeGrain.Quarter, TimeGrain.Semester, TimeGrain.Year],
        Weight = CoveredWorkers,
    };
}
