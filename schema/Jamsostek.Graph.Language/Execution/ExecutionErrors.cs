using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>The errors of an execution.</summary>
internal static class ExecutionErrors
{
    public static GraphQLError NullForNonNull(Field field)
        => new($"{field.Coordinate} is of the type {field.Type}, and null came where null is not allowed.", ErrorCodes.NullForNonNull);

    public static GraphQLError Unwritable(Field field, string problem) => new($"{field.Coordinate} cannot be written: {problem}", ErrorCodes.InvalidType);

    /// <summary>Hands an unforeseen exception to the log; the answer has only the id under which it stands there.</summary>
    public static GraphQLError Report(Exception exception, EngineOptions options)
    {
        var id = Guid.NewGuid().ToString("N");
        options.OnUnexpected?.Invoke(exception, id);
        return new GraphQLError("Unexpected Execution Error", ErrorCodes.Unexpected).With("id", id);
    }

    public static GraphQLError More(int count) => new($"{count} more errors are not shown.");

    public static GraphQLError Stopped(StopReason reason, EngineOptions options) => reason switch
    {
        StopReason.Cancelled => new("The request was cancelled before its answer was complete.", ErrorCodes.Cancelled),
        StopReason.TimedOut => new GraphQLError($"The request took longer than the {options.TimeLimit.TotalSeconds:0.###} s it may take: ask for less at once.", ErrorCodes.Timeout)
            .With("timeLimitSeconds", options.TimeLimit.TotalSeconds),
        _ => new GraphQLError($"The answer is longer than the {options.MaxResponseBytes} bytes it may have: ask for less at once.", ErrorCodes.ResponseTooLarge)
            .With("maxResponseBytes", options.MaxResponseBytes),
    };
}
