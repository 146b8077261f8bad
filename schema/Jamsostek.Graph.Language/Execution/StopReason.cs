namespace Jamsostek.Graph.Language.Execution;

/// <summary>Why an execution ended before its answer was complete.</summary>
internal enum StopReason
{
    None,
    Cancelled,
    TimedOut,
    AnswerTooLarge,
}
