namespace Jamsostek.Graph.Tests.Language.Execution.Reference;

/// <summary>A field of a <see cref="Thing"/> that is an error.</summary>
internal sealed class FailedException : Exception;
