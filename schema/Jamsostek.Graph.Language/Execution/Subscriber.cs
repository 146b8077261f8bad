using System.Runtime.CompilerServices;
using Jamsostek.Graph.Language.Execution.Bindings;
using Jamsostek.Graph.Language.Operations;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>Runs subscriptions (specification, section 6.2.3).</summary>
/// <param name="schema">The schema that runs.</param>
/// <param name="options">Limits; the time limit is for each event.</param>
/// <param name="clock">Measures the time limit.</param>
/// <param name="executor">Answers each event.</param>
internal sealed class Subscriber(Schema schema, EngineOptions options, TimeProvider clock, OperationExecutor executor)
{
    private readonly EngineOptions _untimed = options with { TimeLimit = Timeout.InfiniteTimeSpan };

    /// <summary><c>CreateSourceEventStream</c>: a request error when the stream cannot be opened.</summary>
    public GraphQLResponse Subscribe(PreparedOperation operation, GraphQLRequest request, CancellationToken cancellation)
    {
        var plan = operation.Plan.Root.Fields[0];
        var running = new RequestExecution(schema, _untimed, clock, request.State, operation, cancellation);
        var branch = new Branch(running);
        branch.Push(plan.ResponseName);
        IAsyncEnumerable<object>? source = null;
        try
        {
            source = branch.Enter(plan) ? ((StreamBinding)plan.Binding).Subscribe(branch.Context) : null;
        }
        catch (Exception exception)
        {
            branch.ThrewHere(plan, exception);
        }

        if (branch.Context.Failure is { } failure)
        {
            branch.Add(plan, failure);
        }

        if (source is not null && branch.ErrorCount == 0)
        {
            return new GraphQLResponse(ResponseKind.Stream, null)
            {
                Events = MapSourceToResponseEvent(source, operation, request, running, CancellationToken.None),
                OperationName = operation.Operation.Name,
                Operation = operation.Operation.Kind,
                FieldCost = operation.Cost.Field,
                TypeCost = operation.Cost.Type,
            };
        }

        running.Dispose();
        return GraphQLResponse.Refuse(ResponseKind.RequestError, branch.ErrorCount > 0 ? branch.Errors : [ExecutionErrors.Stopped(StopReason.Cancelled, options)]);
    }

    private async IAsyncEnumerable<GraphQLResponse> MapSourceToResponseEvent(
        IAsyncEnumerable<object> source, PreparedOperation operation, GraphQLRequest request, RequestExecution running, [EnumeratorCancellation] CancellationToken reader = default)
    {
        using var owned = running;
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(running.Token, reader);
        await using var events = source.GetAsyncEnumerator(ending.Token);
        while (true)
        {
            GraphQLResponse? broken = null;
            var hasNext = false;
            try
            {
                hasNext = await events.MoveNextAsync();
            }
            catch (OperationCanceledException) when (ending.IsCancellationRequested)
            {
                yield break;
            }
            catch (Exception exception)
            {
                broken = GraphQLResponse.Refuse(ResponseKind.RequestError, [ExecutionErrors.Report(exception, options)]);
            }

            if (hasNext)
            {
                var state = request.StateOfEvent is null ? request.State : request.StateOfEvent(events.Current);
                yield return await executor.ExecuteAsync(operation, request.Cost == CostMode.Report, events.Current, state, ending.Token);
                continue;
            }

            if (broken is not null)
            {
                yield return broken;
            }

            yield break;
        }
    }
}
