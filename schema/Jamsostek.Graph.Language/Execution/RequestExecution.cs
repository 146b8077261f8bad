using Jamsostek.Graph.Language.Operations;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>What all branches of one execution share. Safe for several threads at once.</summary>
internal sealed class RequestExecution : IDisposable
{
    private readonly TimeProvider _clock;
    private readonly long _started;
    private readonly CancellationToken _caller;
    private readonly Lock _gate = new();
    private CancellationTokenSource? _timer;
    private CancellationTokenRegistration _callerEnds;
    private CancellationToken? _token;
    private volatile StopReason _stop;

    public RequestExecution(Schema schema, EngineOptions options, TimeProvider clock, object? state, PreparedOperation operation, CancellationToken caller)
    {
        (Schema, Options, State, Arguments, Root) = (schema, options, state, operation.Arguments, operation.Plan.Root);
        (_clock, _caller, _started) = (clock, caller, clock.GetTimestamp());
    }

    public Schema Schema { get; }

    public EngineOptions Options { get; }

    public object? State { get; }

    /// <summary>By the slots of the plan.</summary>
    public ArgumentSlot[] Arguments { get; }

    /// <summary>What is selected of the root type.</summary>
    public SelectionPlan Root { get; }

    public StopReason StopReason => _stop;

    /// <summary>Whether a field tells how this very request was served.</summary>
    public bool TellsOfRequest { get; set; }

    /// <summary>Ends with the caller's own or with the time limit. Made only when somebody asks: most requests are over before a timer would be set up.</summary>
    public CancellationToken Token
    {
        get
        {
            lock (_gate)
            {
                if (_token is null)
                {
                    _timer = new CancellationTokenSource(TimeLeft(), _clock);
                    _callerEnds = _caller.UnsafeRegister(static timer => ((CancellationTokenSource)timer!).Cancel(), _timer);
                    _token = _timer.Token;
                }

                return _token.Value;
            }
        }
    }

    /// <summary>Looks whether the client is gone or the time is over.</summary>
    /// <returns>True when the execution must end.</returns>
    public bool CheckClock()
    {
        if (_stop == StopReason.None)
        {
            if (_caller.IsCancellationRequested)
            {
                _stop = StopReason.Cancelled;
            }
            else if (TimeLeft() == TimeSpan.Zero || _timer is { IsCancellationRequested: true })
            {
                _stop = StopReason.TimedOut;
            }
        }

        return _stop != StopReason.None;
    }

    public void StopTooLarge()
    {
        if (_stop == StopReason.None)
        {
            _stop = StopReason.AnswerTooLarge;
        }
    }

    private TimeSpan TimeLeft()
    {
        if (Options.TimeLimit == Timeout.InfiniteTimeSpan)
        {
            return Timeout.InfiniteTimeSpan;
        }

        var left = Options.TimeLimit - _clock.GetElapsedTime(_started);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    public void Dispose()
    {
        lock (_gate)
        {
            // What outlives the execution, in a batch, still ends with the caller.
            _token = _caller;
            _callerEnds.Dispose();
            _timer?.Dispose();
        }
    }
}
