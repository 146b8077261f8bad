namespace Jamsostek.Graph.Tests.Language.Execution.Reference;

internal sealed record EvenThing(int Number) : Thing(Number);
