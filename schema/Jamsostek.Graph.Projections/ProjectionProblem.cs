namespace Jamsostek.Graph.Projections;

/// <summary>Why something cannot be projected: the caller's data or request, not a fault of ours.</summary>
/// <param name="Code">Stable code, one of <see cref="ProjectionProblemCode" />.</param>
/// <param name="Message">What is wrong, with the particulars.</param>
/// <param name="Hint">What to do about it.</param>
public sealed record ProjectionProblem(ProjectionProblemCode Code, string Message, string Hint);
