using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Semantics.Cubes;

/// <summary>
/// Claims paid, where a published period is a month, quarter, semester or year: region, programme, period. Periods overlap, so that a grain shows what was published for it
/// and sums no other. Published figures of regions and programmes overlap as well: each is chosen or grouped by, never summed. A measure is one line here.
/// </summary>
public static class ClaimsCube
{
    private static readonly CubeMeasures<ClaimFact> Declared = new();

    /// <summary>Cases.</summary>
    public static CubeMeasure Cases { get; } = Declared.Flow("CASES", ValueUnit.Cases, new("Cases", "Kasus", "Claims paid in the period.", "Klaim yang dibayar dalam periode."), static fact => fact.Cases);

    /// <summary>Amount.</summary>
    public static CubeMeasure AmountIdr { get; } = Declared.Flow("AMOUNT_IDR", ValueUnit.Idr, new("Amount", "Nilai", "What was paid in the period, rupiah.", "Nilai klaim yang dibayar dalam periode, rupiah."), static fact => fact.AmountIdr);

    /// <summary>Amount for each case.</summary>
    public static CubeMeasure AmountPerCase { get; } = Declared.Ratio("AMOUNT_PER_CASE", ValueUnit.IdrPerCase, new("Amount per case", "Nilai per kasus", "Amount over cases, where both are published.", "Nilai dibagi kasus bila keduanya diumumkan."), AmountIdr, Cases);

    /// <summary>The cube.</summary>
    public static CubeDeclaration<ClaimFact> Declaration { get; } = new()
    {
        Code = "claims",
        Text = new("Claims", "Klaim", "Claims paid by region, programme and published period.", "Klaim dibayar menurut wilayah, program, dan periode yang diumumkan."),
        Dimensions = [CubeDimensions.Region, CubeDimensions.Programme, CubeDimensions.Period, CubeDimensions.Basis],
        Measures = [.. Declared.All],
        Columns = [.. Declared.Columns],
        Hierarchies = [CubeHierarchies.Time("YEAR", "SEMESTER", "QUARTER", "MONTH")],
        Grains = [TimeGrain.Year, TimeGrain.Semester, TimeGrain.Quarter, TimeGrain.Month],
        Weight = AmountIdr,
        NonAdditive = [CubeDimensions.Region, CubeDimensions.Programme],
        IsPublishedByGrain = true,
    };
}
