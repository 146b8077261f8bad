using System.Collections.Immutable;
using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Measures;

namespace Jamsostek.Graph.Api.Labour;

/// <summary>A breakdown of the employed as a field.</summary>
/// <param name="Position">Position among all breakdowns.</param>
/// <param name="Breakdown">The breakdown.</param>
/// <param name="Measures">The measures of its categories.</param>
internal sealed record BreakdownIndex(int Position, LabourBreakdown Breakdown, ImmutableArray<LabourMeasure> Measures)
{
    /// <summary>Every breakdown.</summary>
    public static ImmutableArray<BreakdownIndex> All { get; } =
        [.. LabourBreakdown.All.Select(static (breakdown, position) => new BreakdownIndex(position, breakdown, LabourMeasure.Of(breakdown)))];

    /// <summary>Name of the field: <c>bySector</c>.</summary>
    public string FieldName => Breakdown == LabourBreakdown.AgeGroup ? "byAge" : $"by{Names.Pascal(Names.FromUpper(Breakdown.Code))}";
}
