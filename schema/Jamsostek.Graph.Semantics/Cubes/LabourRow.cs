using System.Runtime.InteropServices;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Semantics.Cubes;

/// <summary>A labour fact as the labour cube sees it: as a whole, or one category of one breakdown of it, of which only the employed are known.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Breakdown">The breakdown; null for the fact as a whole.</param>
/// <param name="Category">Position of the category in the breakdown.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LabourRow(LabourFact Fact, LabourBreakdown? Breakdown = null, int Category = 0)
{
    /// <summary>Employed, as a whole or in the category.</summary>
    public long? Employed => Breakdown is null ? Fact.Employed : Fact.By(Breakdown) is var parts && Category < parts.Count ? parts[Category] : null;

    /// <summary>A number of the fact as a whole; null in a category.</summary>
    /// <param name="read">Reads it.</param>
    /// <returns>The number.</returns>
    public long? Whole(Func<LabourFact, long?> read) => Breakdown is null ? (read ?? throw new ArgumentNullException(nameof(read)))(Fact) : null;
}
