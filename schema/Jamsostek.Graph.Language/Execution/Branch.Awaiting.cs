using System.Collections;
using Jamsostek.Graph.Language.Operations;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution;

/// <content>Writing values with awaited resolvers in them: all siblings are started before the first is awaited, and appended in the order of the answer.</content>
internal sealed partial class Branch
{
    /// <summary>Writes an object.</summary>
    /// <param name="selection">What is selected of it.</param>
    /// <param name="source">The object.</param>
    /// <param name="isSerial">For the root of a mutation: a field is started when the one before it is done (specification, section 6.3.4).</param>
    /// <returns>False when it must be null; what was written of it is then the caller's to take back.</returns>
    public async ValueTask<bool> WriteObjectAsync(SelectionPlan selection, object? source, bool isSerial = false)
    {
        if (!selection.MayAwait)
        {
            return WriteObject(selection, source);
        }

        if (MustStop())
        {
            return false;
        }

        var fields = selection.Fields;
        var started = isSerial ? null : Start(selection, source);
        var isWritten = true;
        Writer.WriteRaw("{"u8);
        for (var i = 0; i < fields.Length; i++)
        {
            var field = fields[i];
            if (isWritten)
            {
                Writer.WriteRaw(i == 0 ? field.Key.AsSpan(1) : field.Key);
            }

            if (!field.MayAwait)
            {
                isWritten = isWritten && field.Binding.Write(this, field, source);
            }
            else if (isWritten || started is not null)
            {
                using var branch = await (started?[i] ?? RunFieldAsync(field, source));
                isWritten = isWritten && Take(branch);
            }
        }

        Writer.WriteRaw("}"u8);
        return isWritten;
    }

    private Task<Branch>?[] Start(SelectionPlan selection, object? source)
    {
        var started = new Task<Branch>?[selection.Fields.Length];
        for (var i = 0; i < started.Length; i++)
        {
            var field = selection.Fields[i];
            started[i] = field.MayAwait ? RunFieldAsync(field, source) : null;
        }

        return started;
    }

    private async Task<Branch> RunFieldAsync(FieldPlan plan, object? source)
    {
        var branch = Fork();
        branch.IsWritten = await branch.WriteFieldAsync(plan, source);
        return branch;
    }

    private async ValueTask<bool> WriteFieldAsync(FieldPlan plan, object? source)
    {
        var mark = Writer.Mark;
        object? value;
        try
        {
            if (!Enter(plan))
            {
                return NoValue(plan, mark);
            }

            var resolving = plan.Binding.ResolveAsync(source, Context);
            value = resolving.IsCompletedSuccessfully ? resolving.Result : await resolving.AsTask().WaitAsync(Request.Token);
        }
        catch (Exception exception)
        {
            return Threw(plan, mark, exception);
        }

        if (value is null || Context.Failure is not null)
        {
            return NoValue(plan, mark);
        }

        Push(plan.ResponseName);
        var isWritten = await WriteValueAsync(plan, plan.Field.Type, value);
        Pop();
        return isWritten;
    }

    private async ValueTask<bool> WriteValueAsync(FieldPlan plan, GraphQLType type, object? value)
    {
        if (value is null || !plan.SelectionsMayAwait)
        {
            return WriteValue(plan, type, value);
        }

        var mark = Writer.Mark;
        var isWritten = type.Nullable is ListType list
            ? await WriteListAsync(plan, list, value)
            : SelectionOf(plan, value) is { } selection && await WriteObjectAsync(selection, value);
        return isWritten || NullInstead(type, mark);
    }

    private async ValueTask<bool> WriteListAsync(FieldPlan plan, ListType type, object value)
    {
        var started = new List<Task<Branch>>();
        var depth = Depth;
        var isWritten = true;
        try
        {
            foreach (var item in value as IEnumerable ?? throw new InvalidOperationException($"{plan.Field.Coordinate} answered a {value.GetType()} instead of a list."))
            {
                Push(started.Count);
                started.Add(RunItemAsync(plan, type.Element, item));
                Pop();
            }
        }
        catch (Exception exception)
        {
            Depth = depth;
            ThrewHere(plan, exception);
            isWritten = false;
        }

        Writer.WriteRaw("["u8);
        for (var i = 0; i < started.Count; i++)
        {
            using var branch = await started[i];
            if (isWritten && i > 0)
            {
                Writer.WriteRaw(","u8);
            }

            isWritten = isWritten && Take(branch);
        }

        Writer.WriteRaw("]"u8);
        return isWritten;
    }

    private async Task<Branch> RunItemAsync(FieldPlan plan, GraphQLType type, object? item)
    {
        var branch = Fork();
        branch.IsWritten = await branch.WriteValueAsync(plan, type, item);
        return branch;
    }

    /// <summary>Appends a branch that is done.</summary>
    /// <returns>False when its value must be handled as null here.</returns>
    private bool Take(Branch branch)
    {
        AddErrorsOf(branch);
        if (branch.IsWritten)
        {
            Writer.Append(branch.Writer);
        }

        return branch.IsWritten;
    }
}
