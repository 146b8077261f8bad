namespace Jamsostek.Graph.Projections.Outlooks.Targets;

/// <summary>What a target is a rate or a number of, in one month, for one region.</summary>
/// <param name="Workers">Workers of the target's base in the month; null for a target that is a number of workers.</param>
/// <param name="Beside">Covered workers who count towards it and are not in the panel, such as construction workers whom nobody placed.</param>
public readonly record struct TargetBase(double? Workers, double Beside);
