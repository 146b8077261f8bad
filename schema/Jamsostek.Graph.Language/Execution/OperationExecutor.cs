using Jamsostek.Graph.Language.Operations;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>Runs prepared operations (specification, section 6.2).</summary>
/// <param name="schema">The schema that runs.</param>
/// <param name="options">Limits.</param>
/// <param name="clock">Measures the time limit.</param>
internal sealed class OperationExecutor(Schema schema, EngineOptions options, TimeProvider clock)
{
    /// <summary>Runs a query or mutation, or answers one event of a subscription.</summary>
    /// <param name="operation">What to run.</param>
    /// <param name="withCost">Whether the answer tells its price.</param>
    /// <param name="source">What the fields of the root type receive.</param>
    /// <param name="state">What all resolvers share.</param>
    /// <param name="cancellation">Of the caller.</param>
    public ValueTask<GraphQLResponse> ExecuteAsync(PreparedOperation operation, bool withCost, object? source, object? state, CancellationToken cancellation)
    {
        var running = new RequestExecution(schema, options, clock, state, operation, cancellation);
        var branch = new Branch(running);
        AnswerWriter.BeginData(branch.Writer);
        if (operation.Plan.Root.MayAwait)
        {
            return AwaitAsync(operation, withCost, running, branch, source);
        }

        using (running)
        {
            var isWritten = !running.CheckClock() && branch.WriteObject(operation.Plan.Root, source);
            return new(AnswerWriter.Finish(branch, operation, withCost, isWritten));
        }
    }

    private static async ValueTask<GraphQLResponse> AwaitAsync(PreparedOperation operation, bool withCost, RequestExecution running, Branch branch, object? source)
    {
        using (running)
        {
            var isSerial = operation.Operation.Kind == OperationKind.Mutation;
            var isWritten = !running.CheckClock() && await branch.WriteObjectAsync(operation.Plan.Root, source, isSerial);
            return AnswerWriter.Finish(branch, operation, withCost, isWritten);
        }
    }
}
