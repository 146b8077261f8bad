namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>An identity held against a record.</summary>
/// <param name="Identity">The identity.</param>
/// <param name="Actual">What the record has; null where it has no month of these governments, or one that is not synthetic and so is not bound by the identity.</param>
/// <param name="Holds">Whether it is met; null where <paramref name="Actual" /> is.</param>
public sealed record SynthesisCheck(SynthesisIdentity Identity, long? Actual, bool? Holds);
