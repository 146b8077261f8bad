using Jamsostek.Graph.Projections.Regression;

namespace Jamsostek.Graph.Projections.Outlooks;

/// <summary>What a driver adds to the projected change. The parts add up to the whole change.</summary>
/// <param name="Driver">The driver: a statistical association within this model, never a cause.</param>
/// <param name="Logits">Its part, logits.</param>
/// <param name="Points">Its part, percentage points: logits times change of coverage over change of logit.</param>
public sealed record DriverShare(Driver Driver, double Logits, double Points);
