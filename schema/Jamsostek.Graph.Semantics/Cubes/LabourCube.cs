namespace Jamsostek.Graph.Semantics.Cubes;

/// <summary>Labour force (Sakernas, August): region, year, and one breakdown of the employed at a time. A measure is one line here.</summary>
public static class LabourCube
{
    private static readonly CubeMeasures<LabourRow> Declared = new();

    /// <summary>Population of working age.</summary>
    public static CubeMeasure WorkingAge { get; } = Declared.Stock("WORKING_AGE", ValueUnit.Persons, new("Population of working age", "Penduduk usia kerja", "Population of 15 years and over.", "Penduduk berumur 15 tahun ke atas."), static row => row.Whole(static fact => fact.WorkingAge));

    /// <summary>Labour force.</summary>
    public static CubeMeasure LabourForce { get; } = Declared.Stock("LABOUR_FORCE", ValueUnit.Persons, new("Labour force", "Angkatan kerja", "Employed and unemployed.", "Penduduk bekerja dan pengangguran terbuka."), static row => row.Whole(static fact => fact.LabourForce));

    /// <summary>Employed.</summary>
    public static CubeMeasure Employed { get; } = Declared.Stock("EMPLOYED", ValueUnit.Persons, new("Employed", "Penduduk bekerja", "Employed persons; the only measure that is known by a breakdown.", "Penduduk bekerja; satu-satunya ukuran yang diketahui menurut rincian."), static row => row.Employed);

    /// <summary>Unemployed.</summary>
    public static CubeMeasure Unemployed { get; } = Declared.Stock("UNEMPLOYED", ValueUnit.Persons, new("Unemployed", "Pengangguran terbuka", "Unemployed persons.", "Pengangguran terbuka."), static row => row.Whole(static fact => fact.Unemployed));

    /// <summary>Employed formally.</summary>
    public static CubeMeasure Formal { get; } = Declared.Stock("FORMAL_WORKERS", ValueUnit.Persons, new("Formal workers", "Pekerja formal", "Employed formally, as BPS derives it from the employment status.", "Pekerja formal menurut BPS."), static row => row.Whole(static fact => fact.Formal));

    /// <summary>Employed informally.</summary>
    public static CubeMeasure Informal { get; } = Declared.Stock("INFORMAL_WORKERS", ValueUnit.Persons, new("Informal workers", "Pekerja informal", "Employed informally, as BPS derives it from the employment status.", "Pekerja informal menurut BPS."), static row => row.Whole(static fact => fact.Informal));

    /// <summary>Employed women.</summary>
    public static CubeMeasure Women { get; } = Declared.Stock("EMPLOYED_WOMEN", ValueUnit.Persons, new("Employed women", "Pekerja perempuan", "Employed women.", "Penduduk bekerja perempuan."), static row => row.Whole(static fact => fact.Female));

    /// <summary>Employed in urban areas.</summary>
    public static CubeMeasure Urban { get; } = Declared.Stock("URBAN_WORKERS", ValueUnit.Persons, new("Urban workers", "Pekerja perkotaan", "Employed in urban areas.", "Penduduk bekerja di perkotaan."), static row => row.Whole(static fact => fact.Urban));

    /// <summary>Labour force over population of working age.</summary>
    public static CubeMeasure ParticipationRate { get; } = Declared.Ratio("PARTICIPATION_RATE", ValueUnit.Fraction, new("Labour force participation", "Tingkat partisipasi angkatan kerja (TPAK)", "Labour force over population of working age.", "Angkatan kerja dibagi penduduk usia kerja."), LabourForce, WorkingAge);

    /// <summary>Unemployed over labour force.</summary>
    public static CubeMeasure UnemploymentRate { get; } = Declared.Ratio("UNEMPLOYMENT_RATE", ValueUnit.Fraction, new("Open unemployment", "Tingkat pengangguran terbuka (TPT)", "Unemployed over labour force.", "Pengangguran terbuka dibagi angkatan kerja."), Unemployed, LabourForce);

    /// <summary>Employed over population of working age.</summary>
    public static CubeMeasure EmploymentRate { get; } = Declared.Ratio("EMPLOYMENT_RATE", ValueUnit.Fraction, new("Employment to population", "Rasio penduduk bekerja terhadap usia kerja", "Employed over population of working age.", "Penduduk bekerja dibagi penduduk usia kerja."), Employed, WorkingAge);

    /// <summary>Informally employed over employed.</summary>
    public static CubeMeasure InformalRate { get; } = Declared.Ratio("INFORMAL_RATE", ValueUnit.Fraction, new("Informal employment", "Proporsi pekerja informal", "Informally employed over employed.", "Pekerja informal dibagi penduduk bekerja."), Informal, Employed);

    /// <summary>Formally employed over employed.</summary>
    public static CubeMeasure FormalRate { get; } = Declared.Ratio("FORMAL_RATE", ValueUnit.Fraction, new("Formal employment", "Proporsi pekerja formal", "Formally employed over employed.", "Pekerja formal dibagi penduduk bekerja."), Formal, Employed);

    /// <summary>Employed women over employed.</summary>
    public static CubeMeasure FemaleRate { get; } = Declared.Ratio("FEMALE_RATE", ValueUnit.Fraction, new("Women among the employed", "Proporsi pekerja perempuan", "Employed women over employed.", "Pekerja perempuan dibagi penduduk bekerja."), Women, Employed);

    /// <summary>Employed in urban areas over employed.</summary>
    public static CubeMeasure UrbanRate { get; } = Declared.Ratio("URBAN_RATE", ValueUnit.Fraction, new("Urban among the employed", "Proporsi pekerja perkotaan", "Employed in urban areas over employed.", "Pekerja perkotaan dibagi penduduk bekerja."), Urban, Employed);

    /// <summary>The cube.</summary>
    public static CubeDeclaration<LabourRow> Declaration { get; } = new()
    {
        Code = "labour",
        Text = new("Labour force", "Angkatan kerja", "Labour force by region and year (Sakernas, August), the employed by one breakdown at a time.", "Angkatan kerja menurut wilayah dan tahun (Sakernas Agustus), penduduk bekerja menurut satu rincian."),
        Dimensions = [.. CubeDimensions.Regions, .. CubeDimensions.Breakdowns, CubeDimensions.Period, CubeDimensions.Basis],
        Measures = [.. Declared.All],
        Columns = [.. Declared.Columns],
        Hierarchies = [.. CubeHierarchies.Regions(), CubeHierarchies.Time("YEAR")],
        Grains = [TimeGrain.Year],
        Weight = Employed,
    };
}
