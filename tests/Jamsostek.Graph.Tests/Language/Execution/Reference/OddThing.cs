namespace Jamsostek.Graph.Tests.Language.Execution.Reference;

internal sealed record OddThing(int Number) : Thing(Number);
