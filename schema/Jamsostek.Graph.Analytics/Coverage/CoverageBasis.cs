using System.Runtime.InteropServices;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Coverage;

/// <summary>What two coverage figures must share to be joined. Those of a subgroup are joined only when the source words the subgroup alike.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CoverageBasis(WorkerSegment Segment, DenominatorBasis Denominator, string? Within)
{
    public static CoverageBasis Of(CoverageObservation observation) => new(
        observation.Segment,
        observation.DenominatorBasis,
        observation.DenominatorBasis.IsComparableTo(observation.DenominatorBasis)
            ? observation.DenominatorBasis == DenominatorBasis.Subgroup ? observation.DenominatorText : null
            : observation.Id);

    public BreakReason? BreakTo(CoverageBasis later) => this == later
        ? null
        : Denominator == DenominatorBasis.NotStated || later.Denominator == DenominatorBasis.NotStated
            ? BreakReason.DenominatorNotStated
            : Denominator == later.Denominator && Segment != later.Segment
                ? BreakReason.ConstructionDiffers
                : BreakReason.DenominatorDiffers;
}
