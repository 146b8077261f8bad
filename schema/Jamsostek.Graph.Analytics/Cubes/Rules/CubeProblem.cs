namespace Jamsostek.Graph.Analytics.Cubes.Rules;

/// <summary>Why a query has no answer: a mistake of its caller, found before any scan, or more groups than a query may have.</summary>
/// <param name="Code">Stable code, one of <see cref="CubeProblemCodes" />.</param>
/// <param name="Message">What is wrong, a sentence.</param>
/// <param name="Hint">What to do instead, a sentence.</param>
public sealed record CubeProblem(string Code, string Message, string Hint);
