using Jamsostek.Graph.Language.Operations;
using Jamsostek.Graph.Language.Operations.Cost;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>Writes what stands around the data of an answer (specification, section 7.1).</summary>
internal static class AnswerWriter
{
    private static ReadOnlySpan<byte> Begin => "{\"data\":"u8;

    public static void BeginData(ResponseWriter writer) => writer.WriteRaw(Begin);

    /// <summary>Completes the answer of an execution.</summary>
    /// <param name="branch">Has written the data, or as much of it as there was before the execution ended.</param>
    /// <param name="operation">What was run.</param>
    /// <param name="withCost">Whether the answer tells its price.</param>
    /// <param name="isWritten">False when the data must be null.</param>
    public static GraphQLResponse Finish(Branch branch, PreparedOperation operation, bool withCost, bool isWritten)
    {
        var writer = branch.Writer;
        if (!isWritten && branch.Request.StopReason == StopReason.None)
        {
            writer.RollBack(new ResponseMark(0, Begin.Length));
            writer.WriteNull();
        }

        if (branch.ErrorCount > 0)
        {
            writer.WriteRaw(",\"errors\":"u8);
            var errors = branch.Errors;
            ErrorWriter.Write(writer, branch.ErrorCount > errors.Length ? [.. errors, ExecutionErrors.More(branch.ErrorCount - errors.Length)] : errors);
        }

        WriteCost(writer, withCost ? operation.Cost : null, isFirst: false);
        writer.WriteRaw("}"u8);
        if (writer.IsOverLimit)
        {
            branch.Request.StopTooLarge();
        }

        return branch.Request.StopReason == StopReason.None
            ? Respond(operation, writer, branch.ErrorCount, branch.ErrorCount > 0 ? branch.Errors[0].Code : null, branch.Request.TellsOfRequest)
            : Stopped(branch, operation, withCost);
    }

    /// <summary>The answer to a request that was only to be priced.</summary>
    public static GraphQLResponse Price(PreparedOperation operation)
    {
        var writer = new ResponseWriter();
        writer.WriteRaw("{"u8);
        WriteCost(writer, operation.Cost, isFirst: true);
        writer.WriteRaw("}"u8);
        return Respond(operation, writer, 0, null);
    }

    /// <summary>The answer of an execution that had to end: nothing of its data is complete.</summary>
    private static GraphQLResponse Stopped(Branch branch, PreparedOperation operation, bool withCost)
    {
        branch.Dispose();
        var error = ExecutionErrors.Stopped(branch.Request.StopReason, branch.Request.Options);
        var writer = new ResponseWriter();
        BeginData(writer);
        writer.WriteRaw("null,\"errors\":"u8);
        ErrorWriter.Write(writer, [error]);
        WriteCost(writer, withCost ? operation.Cost : null, isFirst: false);
        writer.WriteRaw("}"u8);
        return Respond(operation, writer, 1, error.Code);
    }

    private static GraphQLResponse Respond(PreparedOperation operation, ResponseWriter writer, int errorCount, string? errorCode, bool tellsOfRequest = false)
        => new(ResponseKind.Executed, writer)
        {
            OperationName = operation.Operation.Name,
            Operation = operation.Operation.Kind,
            FieldCost = operation.Cost.Field,
            TypeCost = operation.Cost.Type,
            ErrorCount = errorCount,
            ErrorCode = errorCode,
            TellsOfRequest = tellsOfRequest,
        };

    private static void WriteCost(ResponseWriter writer, OperationCost? cost, bool isFirst)
    {
        if (cost is not { } price)
        {
            return;
        }

        writer.WriteRaw(isFirst ? "\"extensions\":{\"operationCost\":{\"fieldCost\":"u8 : ",\"extensions\":{\"operationCost\":{\"fieldCost\":"u8);
        writer.WriteDouble(price.Field);
        writer.WriteRaw(",\"typeCost\":"u8);
        writer.WriteDouble(price.Type);
        writer.WriteRaw("}}"u8);
    }
}
