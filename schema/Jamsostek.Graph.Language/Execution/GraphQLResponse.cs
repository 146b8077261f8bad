using System.Buffers;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>
/// The engine's answer. Its bytes stand in pooled memory: dispose it when they are sent, and read <see cref="Body"/> no more afterwards.
/// Not safe for several threads at once.
/// </summary>
public sealed class GraphQLResponse : IDisposable
{
    private readonly ResponseWriter? _writer;
    private readonly ReadOnlySequence<byte> _copied;

    internal GraphQLResponse(ResponseKind kind, ResponseWriter? writer)
    {
        Kind = kind;
        _writer = writer;
    }

    private GraphQLResponse(GraphQLResponse other)
        : this(other.Kind, writer: null)
    {
        _copied = new ReadOnlySequence<byte>(other.Body.ToArray());
        (OperationName, Operation, FieldCost, TypeCost) = (other.OperationName, other.Operation, other.FieldCost, other.TypeCost);
        (TellsOfRequest, ErrorCount, ErrorCode) = (other.TellsOfRequest, other.ErrorCount, other.ErrorCode);
    }

    /// <summary>How far the request came.</summary>
    public ResponseKind Kind { get; }

    /// <summary>The complete JSON answer as UTF-8; empty for a stream.</summary>
    public ReadOnlySequence<byte> Body => _writer?.Written ?? _copied;

    /// <summary>The answers of a subscription, one for each event, each to be disposed by the reader. Can be read once; ending the reading ends the source. Null for other requests.</summary>
    public IAsyncEnumerable<GraphQLResponse>? Events { get; internal init; }

    /// <summary>The name of the operation that was chosen; null when it has none or none was chosen.</summary>
    public string? OperationName { get; internal init; }

    /// <summary>The kind of the operation that was chosen; null when none was.</summary>
    public OperationKind? Operation { get; internal init; }

    /// <summary>The field cost of the request; 0 when it was refused before it could be priced.</summary>
    public double FieldCost { get; internal init; }

    /// <summary>The type cost of the request; 0 when it was refused before it could be priced.</summary>
    public double TypeCost { get; internal init; }

    /// <summary>Whether it tells how this very request was served, by <see cref="ResolverContext.TellOfRequest" />: it is not the answer to an equal request.</summary>
    public bool TellsOfRequest { get; internal init; }

    /// <summary>How many errors there were, unreported ones included.</summary>
    public int ErrorCount { get; internal init; }

    /// <summary>The code of the first error; null without errors or when it has none.</summary>
    public string? ErrorCode { get; internal init; }

    /// <summary>The same answer in memory of its own, to be sent any number of times: disposing it does nothing, and any thread may read it. Not of a stream.</summary>
    /// <returns>The copy.</returns>
    public GraphQLResponse Copy() => new(this);

    /// <summary>An answer that refuses a request before an engine saw it, such as one whose body cannot be read.</summary>
    /// <param name="error">Why.</param>
    public static GraphQLResponse Refuse(GraphQLError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return Refuse(ResponseKind.RequestError, [error]);
    }

    internal static GraphQLResponse Refuse(
        ResponseKind kind, ReadOnlySpan<GraphQLError> errors, string? operationName = null, OperationKind? operation = null, double fieldCost = 0, double typeCost = 0)
    {
        var writer = new ResponseWriter();
        writer.WriteRaw("{\"errors\":"u8);
        ErrorWriter.Write(writer, errors);
        writer.WriteRaw("}"u8);
        return new GraphQLResponse(kind, writer)
        {
            OperationName = operationName,
            Operation = operation,
            FieldCost = fieldCost,
            TypeCost = typeCost,
            ErrorCount = errors.Length,
            ErrorCode = errors[0].Code,
        };
    }

    /// <summary>Gives the memory of the body back.</summary>
    public void Dispose() => _writer?.Dispose();
}
