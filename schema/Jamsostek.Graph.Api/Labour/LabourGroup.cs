using Jamsostek.Graph.Semantics.Measures;

namespace Jamsostek.Graph.Api.Labour;

/// <summary>The employed of one category of a breakdown.</summary>
/// <param name="Of">The figures it is a part of.</param>
/// <param name="Measure">The category.</param>
internal sealed record LabourGroup(LabourFigures Of, LabourMeasure Measure)
{
    /// <summary>The employed, persons.</summary>
    public long? Workers => Of.Value(Measure);

    /// <summary>Their share in all employed, a fraction.</summary>
    public double? Share => Workers is { } workers && Of.Value(LabourMeasure.Employed) is { } employed and > 0 ? (double)workers / employed : null;
}
