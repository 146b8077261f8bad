using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Operations;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution;

/// <content>What happens where there is no value (specification, section 6.4.4).</content>
internal sealed partial class Branch
{
    /// <summary>Ends a field without a value: its resolver answered null, made an error, or its value could not be written.</summary>
    /// <returns>False when the null must be handled by the parent.</returns>
    public bool NoValue(FieldPlan plan, ResponseMark mark)
    {
        Push(plan.ResponseName);
        var error = Context.Failure
            ?? (Writer.Problem is { } problem ? ExecutionErrors.Unwritable(plan.Field, problem)
            : plan.Field.Type.IsNonNull ? ExecutionErrors.NullForNonNull(plan.Field)
            : null);
        if (error is not null)
        {
            Add(plan, error);
        }

        Pop();
        return NullInstead(plan.Field.Type, mark);
    }

    /// <summary>Ends a field whose resolver threw.</summary>
    /// <returns>False when the null must be handled by the parent.</returns>
    public bool Threw(FieldPlan plan, ResponseMark mark, Exception exception)
    {
        Push(plan.ResponseName);
        ThrewHere(plan, exception);
        Pop();
        return NullInstead(plan.Field.Type, mark);
    }

    /// <summary>Ends a value at the present place that its writer refused.</summary>
    /// <returns>False when the null must be handled by the parent.</returns>
    public bool Unwritable(FieldPlan plan, GraphQLType type, ResponseMark mark)
    {
        Add(plan, ExecutionErrors.Unwritable(plan.Field, Writer.Problem!));
        return NullInstead(type, mark);
    }

    /// <summary>Writes null for a value whose errors are known, where null is allowed.</summary>
    /// <param name="type">The type of the position.</param>
    /// <param name="mark">Where the value began.</param>
    /// <returns>False when the null must be handled by the parent.</returns>
    public bool NullInstead(GraphQLType type, ResponseMark mark)
    {
        Writer.RollBack(mark);
        if (type.IsNonNull || Request.StopReason != StopReason.None)
        {
            return false;
        }

        Writer.WriteNull();
        return true;
    }

    /// <summary>An error at the present place.</summary>
    public void Add(FieldPlan plan, GraphQLError error)
    {
        ErrorCount++;
        if (_errors is null || _errors.Count < Request.Options.MaxReportedErrors)
        {
            (_errors ??= []).Add(error with
            {
                Path = Path(),
                Locations = error.Locations.IsEmpty ? plan.Locations : error.Locations,
            });
        }
    }

    /// <summary>An exception at the present place: the end of the request, or a mistake of ours.</summary>
    public void ThrewHere(FieldPlan plan, Exception exception)
    {
        if (exception is OperationCanceledException && Request.CheckClock())
        {
            return;
        }

        Add(plan, ExecutionErrors.Report(exception, Request.Options));
    }

    /// <summary>Takes over the errors of a branch that is done.</summary>
    private void AddErrorsOf(Branch other)
    {
        ErrorCount += other.ErrorCount;
        foreach (var error in other.Errors)
        {
            if (_errors is null || _errors.Count < Request.Options.MaxReportedErrors)
            {
                (_errors ??= []).Add(error);
            }
        }
    }
}
