using Jamsostek.Graph.Analytics.Labour;
using Jamsostek.Graph.Api.Regions;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Measures;

namespace Jamsostek.Graph.Api.Labour;

/// <summary>The labour measures of one region.</summary>
/// <param name="region">The region.</param>
/// <param name="level">The measures of its whole level.</param>
internal sealed class RegionLabour(RegionNode region, LabourLevel level) : LabourFigures
{
    /// <summary>The region.</summary>
    public RegionNode Region => region;

    /// <inheritdoc/>
    public override int Year => level.Year;

    /// <inheritdoc/>
    public override int Kabupaten => region.Scope.Snapshot.Regions.KabupatenOf(region.Index).Count;

    /// <summary>The row that the source publishes for the region.</summary>
    public LabourFact? Fact => level.Fact(region.Index);

    /// <summary>Whether anything is known of a region.</summary>
    public static bool IsKnown(LabourLevel level, int region) => level.Rows(LabourMeasure.Employed, region) > 0 || level.Fact(region) is not null;

    /// <inheritdoc/>
    public override long? Value(LabourMeasure measure) => level.Value(measure, region.Index);

    /// <inheritdoc/>
    public override double? Rate(LabourRate rate) => level.Rate(rate, region.Index);

    /// <inheritdoc/>
    public override int Rows(LabourMeasure measure) => level.Rows(measure, region.Index);
}
