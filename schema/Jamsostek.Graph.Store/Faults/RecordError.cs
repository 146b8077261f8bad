namespace Jamsostek.Graph.Store.Faults;

/// <summary>What went wrong, in words for the person at the terminal.</summary>
/// <param name="Code">Which kind.</param>
/// <param name="Message">What happened to what.</param>
/// <param name="Hint">What to do about it.</param>
public sealed record RecordError(RecordErrorCode Code, string Message, string Hint);
