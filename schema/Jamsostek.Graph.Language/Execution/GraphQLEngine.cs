using System.Collections.Immutable;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Operations;
using Jamsostek.Graph.Language.Operations.Cost;
using Jamsostek.Graph.Language.Parsing;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Language.Validation;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>
/// Answers requests over one schema: reads, validates, prices and executes them (specification, section 6).
/// One engine serves all requests, from any number of threads at once.
/// </summary>
public sealed class GraphQLEngine
{
    private readonly EngineOptions _options;
    private readonly DocumentCompiler _compiler;
    private readonly OperationPreparer _preparer;
    private readonly OperationExecutor _executor;
    private readonly Subscriber _subscriber;

    /// <summary>An engine for a schema.</summary>
    /// <param name="schema">A schema that runs: with resolvers for all its fields.</param>
    /// <param name="options">Limits and switches.</param>
    /// <param name="clock">Measures the time limit.</param>
    /// <exception cref="ArgumentException">A limit is out of its range.</exception>
    /// <exception cref="InvalidOperationException">An <c>@cost</c> or <c>@listSize</c> in the schema says something that cannot be.</exception>
    public GraphQLEngine(Schema schema, EngineOptions options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(clock);
        if (options.Problem() is { } problem)
        {
            throw new ArgumentException(problem, nameof(options));
        }

        _options = options;
        Schema = schema;
        Documents = new DocumentCache(options.DocumentCacheBytes);
        _compiler = new DocumentCompiler(schema, options.ParserLimits, options.ValidationLimits, Documents);
        _preparer = new OperationPreparer(Documents, new CostModel(schema), options.AssumedListSize, options.MaxPlannedFields, options.AllowIntrospection);
        _executor = new OperationExecutor(schema, options, clock);
        _subscriber = new Subscriber(schema, options, clock, _executor);
    }

    /// <summary>What it answers requests over.</summary>
    public Schema Schema { get; }

    internal DocumentCache Documents { get; }

    /// <summary>Reads and validates a document without executing anything, by the limits that requests are held to.</summary>
    /// <param name="document">The document as UTF-8. The tree refers to these bytes: they may not change while it is in use.</param>
    /// <param name="errors">What is wrong with it, each with its place; empty for a valid document.</param>
    /// <returns>Null with errors.</returns>
    public DocumentNode? Read(ReadOnlyMemory<byte> document, out ImmutableArray<GraphQLError> errors)
    {
        var parsed = DocumentParser.Parse(document, _options.ParserLimits);
        errors = parsed.IsSuccess ? DocumentValidator.Validate(Schema, parsed.Document, _options.ValidationLimits) : [parsed.Error];
        return errors.IsEmpty ? parsed.Document : null;
    }

    /// <summary>Answers a request. Never throws for what a caller sent, nor for a resolver's exception: both are errors in the answer.</summary>
    /// <param name="request">Document, variables, and what its resolvers share.</param>
    /// <param name="cancellation">Ends the request when the client goes away: the answer is then an error HC0049, and a subscription's stream ends.</param>
    /// <returns>The answer, to be disposed by the caller.</returns>
    public ValueTask<GraphQLResponse> ExecuteAsync(GraphQLRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Document.IsEmpty)
        {
            return new(GraphQLResponse.Refuse(OperationErrors.NoDocument()));
        }

        var document = _compiler.Compile(request.Document);
        if (!document.Errors.IsEmpty)
        {
            return new(GraphQLResponse.Refuse(ResponseKind.RequestError, document.Errors.AsSpan()));
        }

        if (document.Choose(request.OperationName, out var error) is not { } operation)
        {
            return new(GraphQLResponse.Refuse(error!));
        }

        if (request.QueryOnly && operation.Kind == OperationKind.Mutation)
        {
            return new(Refuse(operation, ResponseKind.MethodNotAllowed, [OperationErrors.MutationNotAllowed()], default));
        }

        if (_preparer.Prepare(document, operation, request.Variables, out var errors) is not { } prepared)
        {
            return new(Refuse(operation, ResponseKind.RequestError, errors.AsSpan(), default));
        }

        return RunAsync(prepared, request, cancellation);
    }

    private ValueTask<GraphQLResponse> RunAsync(PreparedOperation prepared, GraphQLRequest request, CancellationToken cancellation)
    {
        if (request.Cost == CostMode.ValidateOnly)
        {
            return new(AnswerWriter.Price(prepared));
        }

        if (prepared.Cost.Field > _options.MaxFieldCost || prepared.Cost.Type > _options.MaxTypeCost)
        {
            var error = CostErrors.OverLimit(prepared.Cost, _options.MaxFieldCost, _options.MaxTypeCost);
            return new(Refuse(prepared.Operation, ResponseKind.RequestError, [error], prepared.Cost));
        }

        if (request.OnPriced?.Invoke(prepared.Cost.Field) is { } refusal)
        {
            return new(Refuse(prepared.Operation, ResponseKind.RequestError, [refusal], prepared.Cost));
        }

        return prepared.Operation.Kind == OperationKind.Subscription
            ? new(_subscriber.Subscribe(prepared, request, cancellation))
            : _executor.ExecuteAsync(prepared, request.Cost == CostMode.Report, request.State, request.State, cancellation);
    }

    private static GraphQLResponse Refuse(CompiledOperation operation, ResponseKind kind, ReadOnlySpan<GraphQLError> errors, OperationCost cost)
        => GraphQLResponse.Refuse(kind, errors, operation.Name, operation.Kind, cost.Field, cost.Type);
}
