namespace Jamsostek.Graph.Projections.Outlooks.Targets;

/// <summary>What history has of a region in one month.</summary>
/// <param name="Covered">Covered workers.</param>
/// <param name="Eligible">Potential workers.</param>
/// <param name="StandardError">Standard error of the rate, a fraction; 0 where a source states it.</param>
public readonly record struct KnownMonth(double Covered, double Eligible, double StandardError)
{
    /// <summary>Covered over potential workers.</summary>
    public double Rate => Eligible > 0 ? Covered / Eligible : 0;
}
