using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Checks;

/// <summary>Every number of a labour row, with the name of its column.</summary>
internal static class LabourMeasures
{
    public static IReadOnlyList<string> Columns { get; } =
    [
        "working_age", "labour_force", "employed", "unemployed",
        .. LabourBreakdown.All.SelectMany(static b => b.Categories).Select(static c => c.Code.ToLowerInvariant()),
    ];

    /// <summary>The numbers in the order of the columns; null where they are not known.</summary>
    public static long?[] Of(LabourFact fact)
    {
        var values = new long?[Columns.Count];
        (values[0], values[1], values[2], values[3]) = (fact.WorkingAge, fact.LabourForce, fact.Employed, fact.Unemployed);
        var at = 4;
        foreach (var breakdown in LabourBreakdown.All)
        {
            var parts = fact.By(breakdown);
            for (var i = 0; i < breakdown.Categories.Count; i++, at++)
            {
                values[at] = i < parts.Count ? parts[i] : null;
            }
        }

        return values;
    }
}
