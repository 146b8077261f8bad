namespace Jamsostek.Graph.Semantics.Cubes;

/// <summary>Non-ASN staff of government agencies: agency, month. A measure is one line here.</summary>
/// <remarks>At first every fact is synthetic, so that a query which names no bases finds none and its quality says how many it left out.</remarks>
public static class ComplianceCube
{
    private static readonly CubeMeasures<AgencyMonthRow> Declared = new();

    /// <summary>Non-ASN staff.</summary>
    public static CubeMeasure NonAsnWorkers { get; } = Declared.Stock("NON_ASN_WORKERS", ValueUnit.Persons, new("Non-ASN staff", "Pegawai non-ASN", "Government staff who are not civil servants, at the end of the month.", "Pegawai pemerintah non-ASN pada akhir bulan."), static row => row.NonAsnWorkers);

    /// <summary>Of these, enrolled.</summary>
    public static CubeMeasure EnrolledWorkers { get; } = Declared.Stock("ENROLLED_WORKERS", ValueUnit.Persons, new("Enrolled staff", "Pegawai terdaftar", "Non-ASN staff who are enrolled, at the end of the month.", "Pegawai non-ASN yang terdaftar pada akhir bulan."), static row => row.EnrolledWorkers);

    /// <summary>Not enrolled.</summary>
    public static CubeMeasure UnenrolledWorkers { get; } = Declared.Difference("UNENROLLED_WORKERS", new("Staff not enrolled", "Pegawai belum terdaftar", "Non-ASN staff who are not enrolled.", "Pegawai non-ASN yang belum terdaftar."), NonAsnWorkers, EnrolledWorkers);

    /// <summary>Enrolled over non-ASN staff.</summary>
    public static CubeMeasure EnrolmentRate { get; } = Declared.Ratio("ENROLMENT_RATE", ValueUnit.Fraction, new("Enrolment rate", "Tingkat pendaftaran", "Enrolled over all non-ASN staff, of the agencies that state both.", "Pegawai terdaftar dibagi pegawai non-ASN."), EnrolledWorkers, NonAsnWorkers);

    /// <summary>Budget.</summary>
    public static CubeMeasure BudgetIdr { get; } = Declared.Flow("BUDGET_IDR", ValueUnit.Idr, new("Budget", "Anggaran", "Budget for contributions in the period, rupiah.", "Anggaran iuran dalam periode, rupiah."), static row => row.BudgetIdr);

    /// <summary>Paid.</summary>
    public static CubeMeasure PaidIdr { get; } = Declared.Flow("PAID_IDR", ValueUnit.Idr, new("Paid", "Dibayarkan", "Contributions paid in the period, rupiah.", "Iuran yang dibayarkan dalam periode, rupiah."), static row => row.PaidIdr);

    /// <summary>Paid over budget.</summary>
    public static CubeMeasure BudgetRealisation { get; } = Declared.Ratio("BUDGET_REALISATION", ValueUnit.Fraction, new("Budget realisation", "Realisasi anggaran", "Paid over budget, of the months of agencies that state both.", "Iuran dibayarkan dibagi anggaran."), PaidIdr, BudgetIdr);

    /// <summary>The cube.</summary>
    public static CubeDeclaration<AgencyMonthRow> Declaration { get; } = new()
    {
        Code = "compliance",
        Text = new("Compliance", "Kepatuhan", "Non-ASN staff of agencies, their enrolment and what is budgeted and paid for it, by month.", "Pegawai non-ASN, pendaftaran, anggaran, dan pembayaran iuran per bulan."),
        Dimensions = [.. CubeDimensions.Regions, CubeDimensions.Region, CubeDimensions.Agency, CubeDimensions.AgencyRole, CubeDimensions.Period, CubeDimensions.Basis],
        Measures = [.. Declared.All],
        Columns = [.. Declared.Columns],
        Hierarchies = [.. CubeHierarchies.Regions("AGENCY"), CubeHierarchies.Time("YEAR", "SEMESTER", "QUARTER", "MONTH")],
        Grains = [TimeGrain.Month, TimeGrain.Quarter, TimeGrain.Semester, TimeGrain.Year],
        Weight = NonAsnWorkers,
    };
}
