namespace Jamsostek.Graph.Semantics.Measures;

/// <summary>
/// A rate of two labour measures: the sum of the one over the sum of the other, over the rows that have both, at whatever level is asked. Never an average of rates.
/// </summary>
public sealed class LabourRate
{
    private LabourRate(int ordinal, string code, string english, string indonesian, LabourMeasure numerator, LabourMeasure denominator) =>
        (Ordinal, Code, English, Indonesian, Numerator, Denominator) = (ordinal, code, english, indonesian, numerator, denominator);

    /// <summary>Labour force participation (TPAK): labour force over population of working age.</summary>
    public static LabourRate Participation { get; } = new(0, "PARTICIPATION", "Labour force participation", "Tingkat partisipasi angkatan kerja (TPAK)", LabourMeasure.LabourForce, LabourMeasure.WorkingAge);

    /// <summary>Open unemployment (TPT): unemployed over labour force.</summary>
    public static LabourRate Unemployment { get; } = new(1, "UNEMPLOYMENT", "Open unemployment", "Tingkat pengangguran terbuka (TPT)", LabourMeasure.Unemployed, LabourMeasure.LabourForce);

    /// <summary>Employed over population of working age.</summary>
    public static LabourRate Employment { get; } = new(2, "EMPLOYMENT", "Employment to population", "Rasio penduduk bekerja terhadap usia kerja", LabourMeasure.Employed, LabourMeasure.WorkingAge);

    /// <summary>Informally employed over employed.</summary>
    public static LabourRate Informal { get; } = new(3, "INFORMAL", "Informal employment", "Proporsi pekerja informal", LabourMeasure.Informal, LabourMeasure.Employed);

    /// <summary>Formally employed over employed.</summary>
    public static LabourRate Formal { get; } = new(4, "FORMAL", "Formal employment", "Proporsi pekerja formal", LabourMeasure.Formal, LabourMeasure.Employed);

    /// <summary>Employed women over employed.</summary>
    public static LabourRate Female { get; } = new(5, "FEMALE", "Women among the employed", "Proporsi pekerja perempuan", LabourMeasure.Female, LabourMeasure.Employed);

    /// <summary>Employed in urban areas over employed.</summary>
    public static LabourRate Urban { get; } = new(6, "URBAN", "Urban among the employed", "Proporsi pekerja perkotaan", LabourMeasure.Urban, LabourMeasure.Employed);

    /// <summary>Every rate, by <see cref="Ordinal" />.</summary>
    public static IReadOnlyList<LabourRate> All { get; } = [Participation, Unemployment, Employment, Informal, Formal, Female, Urban];

    /// <summary>Position in <see cref="All" />.</summary>
    public int Ordinal { get; }

    /// <summary>Stable code: <c>INFORMAL</c>.</summary>
    public string Code { get; }

    /// <summary>English label.</summary>
    public string English { get; }

    /// <summary>Indonesian label.</summary>
    public string Indonesian { get; }

    /// <summary>What is divided.</summary>
    public LabourMeasure Numerator { get; }

    /// <summary>What it is divided by.</summary>
    public LabourMeasure Denominator { get; }

    /// <summary>The code.</summary>
    /// <returns><see cref="Code" />.</returns>
    public override string ToString() => Code;
}
