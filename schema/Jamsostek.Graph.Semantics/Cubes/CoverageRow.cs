using System.Runtime.InteropServices;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Semantics.Cubes;

/// <summary>A row of monthly coverage as the coverage cube sees it: a place in columns, so that a million of them cost no objects.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Index">Position of the row.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CoverageRow(CoverageRows Columns, int Index)
{
    /// <summary>Workers who could be covered.</summary>
    public long? Eligible => Columns.EligibleOf(Index);

    /// <summary>Of these, covered.</summary>
    public long? Covered => Columns.CoveredOf(Index);

    /// <summary>Standard error of <see cref="Eligible" />.</summary>
    public double? EligibleStandardError => Columns.EligibleErrorOf(Index);

    /// <summary>Standard error of <see cref="Covered" />.</summary>
    public double? CoveredStandardError => Columns.CoveredErrorOf(Index);
}
