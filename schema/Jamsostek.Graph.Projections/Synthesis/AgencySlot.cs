namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>An agency that gets months.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Weight">Its part of its government's non-ASN staff, before it is scaled to one.</param>
/// <param name="Lean">How readily it enrols: a factor on the odds of being enrolled, 1 in the middle.</param>
/// <param name="Payer">Code of the agency that budgets and pays for it; its own where it does so itself.</param>
internal sealed record AgencySlot(string Code, double Weight, double Lean, string Payer);
