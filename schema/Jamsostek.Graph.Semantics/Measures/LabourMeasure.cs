using System.Collections.Frozen;
using System.Collections.Immutable;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Semantics.Measures;

/// <summary>
/// A count of persons in a <see cref="LabourFact" />. Every one is a stock: it adds up over regions and over the categories of one breakdown, never over years.
/// </summary>
/// <remarks>The four totals first, then one measure for each category of each <see cref="LabourBreakdown" />, in the order of <see cref="LabourBreakdown.All" />.</remarks>
public sealed class LabourMeasure
{
    private static readonly ImmutableArray<LabourMeasure> Catalogue =
    [
        new(0, "WORKING_AGE", "Population of working age", "Penduduk usia kerja"),
        new(1, "LABOUR_FORCE", "Labour force", "Angkatan kerja"),
        new(2, "EMPLOYED", "Employed", "Penduduk bekerja"),
        new(3, "UNEMPLOYED", "Unemployed", "Pengangguran terbuka"),
        .. LabourBreakdown.All
            .SelectMany(static breakdown => breakdown.Categories, static (breakdown, category) => (breakdown, category))
            .Select(static (pair, position) => new LabourMeasure(4 + position, pair.category.Code, pair.category.English, pair.category.Indonesian, pair.breakdown)),
    ];

    private static readonly FrozenDictionary<LabourBreakdown, ImmutableArray<LabourMeasure>> ByBreakdown = Catalogue
        .Where(static measure => measure.Breakdown is not null)
        .GroupBy(static measure => measure.Breakdown!)
        .ToFrozenDictionary(static group => group.Key, static group => group.ToImmutableArray());

    private LabourMeasure(int ordinal, string code, string english, string indonesian, LabourBreakdown? breakdown = null) =>
        (Ordinal, Code, English, Indonesian, Breakdown) = (ordinal, code, english, indonesian, breakdown);

    /// <summary>Every measure, by <see cref="Ordinal" />.</summary>
    public static IReadOnlyList<LabourMeasure> All => Catalogue;

    /// <summary>Population of working age (15 and over).</summary>
    public static LabourMeasure WorkingAge => Catalogue[0];

    /// <summary>Employed plus unemployed.</summary>
    public static LabourMeasure LabourForce => Catalogue[1];

    /// <summary>Employed.</summary>
    public static LabourMeasure Employed => Catalogue[2];

    /// <summary>Unemployed.</summary>
    public static LabourMeasure Unemployed => Catalogue[3];

    /// <summary>Employed formally.</summary>
    public static LabourMeasure Formal => Of(LabourBreakdown.Formality)[0];

    /// <summary>Employed informally.</summary>
    public static LabourMeasure Informal => Of(LabourBreakdown.Formality)[1];

    /// <summary>Employed men.</summary>
    public static LabourMeasure Male => Of(LabourBreakdown.Sex)[0];

    /// <summary>Employed women.</summary>
    public static LabourMeasure Female => Of(LabourBreakdown.Sex)[1];

    /// <summary>Employed in urban areas.</summary>
    public static LabourMeasure Urban => Of(LabourBreakdown.Residence)[0];

    /// <summary>Employed in rural areas.</summary>
    public static LabourMeasure Rural => Of(LabourBreakdown.Residence)[1];

    /// <summary>Position in <see cref="All" />.</summary>
    public int Ordinal { get; }

    /// <summary>Stable code, unique among the measures: <c>EMPLOYED</c>, <c>ISIC_A</c>.</summary>
    public string Code { get; }

    /// <summary>English label.</summary>
    public string English { get; }

    /// <summary>Indonesian label.</summary>
    public string Indonesian { get; }

    /// <summary>The breakdown that this is a category of; null for the four totals.</summary>
    public LabourBreakdown? Breakdown { get; }

    /// <summary>The measures of one breakdown, in the order of its categories.</summary>
    /// <param name="breakdown">One of <see cref="LabourBreakdown.All" />.</param>
    /// <returns>As many measures as the breakdown has categories.</returns>
    public static ImmutableArray<LabourMeasure> Of(LabourBreakdown breakdown) => ByBreakdown[breakdown];

    /// <summary>Reads every measure of a row.</summary>
    /// <param name="fact">The row.</param>
    /// <returns>One value for each measure of <see cref="All" />, in order; null where the row has none.</returns>
    public static long?[] Values(LabourFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var values = new long?[Catalogue.Length];
        (values[0], values[1], values[2], values[3]) = (fact.WorkingAge, fact.LabourForce, fact.Employed, fact.Unemployed);
        var next = 4;
        foreach (var breakdown in LabourBreakdown.All)
        {
            var parts = fact.By(breakdown);
            for (var i = 0; i < parts.Count; i++)
            {
                values[next + i] = parts[i];
            }

            next += breakdown.Categories.Count;
        }

        return values;
    }

    /// <summary>The code.</summary>
    /// <returns><see cref="Code" />.</returns>
    public override string ToString() => Code;
}
