namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>One category of a <see cref="LabourBreakdown" />.</summary>
/// <param name="Code">Stable code: <c>EMPLOYEE</c>, <c>ISIC_A</c>, <c>AGE_15_19</c>.</param>
/// <param name="English">English label.</param>
/// <param name="Indonesian">Indonesian label.</param>
public sealed record LabourCategory(string Code, string English, string Indonesian);
