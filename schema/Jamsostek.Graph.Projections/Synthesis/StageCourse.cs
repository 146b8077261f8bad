namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>When a government budgets, enrols and pays, month by month.</summary>
/// <param name="Budget">Whether its budget holds contributions.</param>
/// <param name="Enrolment">Whether it has staff enrolled.</param>
/// <param name="Payment">Whether it pays for them.</param>
/// <param name="Since">Position of the month it began to enrol; below 0 where that was before the first month.</param>
internal sealed record StageCourse(bool[] Budget, bool[] Enrolment, bool[] Payment, int Since);
