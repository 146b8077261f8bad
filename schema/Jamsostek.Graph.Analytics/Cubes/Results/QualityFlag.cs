namespace Jamsostek.Graph.Analytics.Cubes.Results;

/// <summary>Something to beware of in a number.</summary>
/// <param name="Code">Stable code, one of <see cref="QualityFlags" />.</param>
/// <param name="Message">A sentence.</param>
public sealed record QualityFlag(string Code, string Message);
