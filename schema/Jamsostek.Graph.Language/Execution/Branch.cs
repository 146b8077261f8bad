using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Operations;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>
/// One strand of an execution: it writes its part of the answer in order. Without awaited resolvers an execution is one branch;
/// each awaited field and each item around one is a branch of its own, appended where it belongs when it is done.
/// </summary>
internal sealed partial class Branch : IDisposable
{
    /// <summary>How many objects are written between two looks at the clock, less one.</summary>
    private const int ClockMask = 63;

    private readonly PathLink? _base;
    private PathPart[] _path = new PathPart[8];
    private List<(FieldPlan Plan, WrittenObjects Objects)>? _written;
    private int _ticks;
    private List<GraphQLError>? _errors;

    public Branch(RequestExecution request, PathLink? path = null)
    {
        Request = request;
        Writer = new ResponseWriter(request.Options.MaxResponseBytes);
        Context = new ResolverContext(request);
        _base = path;
    }

    public RequestExecution Request { get; }

    public ResponseWriter Writer { get; }

    public ResolverContext Context { get; }

    /// <summary>How many steps the present place is from the branch's own; set back after an exception.</summary>
    public int Depth { get; set; }

    /// <summary>False when the value of this branch is an error that its parent must handle.</summary>
    public bool IsWritten { get; private set; }

    /// <summary>Errors, those not kept included.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>The errors kept, in the order of the answer.</summary>
    public ReadOnlySpan<GraphQLError> Errors => CollectionsMarshal.AsSpan(_errors);

    public void Push(string name) => Push(new PathPart(name, 0));

    public void Push(int index) => Push(new PathPart(null, index));

    public void Pop() => Depth--;

    public void SetIndex(int index) => _path[Depth - 1] = new PathPart(null, index);

    /// <summary>Makes the context ready for a field.</summary>
    /// <returns>False, with an error, when its arguments cannot be coerced.</returns>
    public bool Enter(FieldPlan plan)
    {
        var context = Context;
        context.Field = plan.Field;
        context.Failure = null;
        if (plan.ConstantArguments is { } constant)
        {
            context.Arguments = constant;
            return true;
        }

        if (plan.ArgumentSlot >= 0 && Request.Arguments[plan.ArgumentSlot] is { Values: { } values })
        {
            context.Arguments = values;
            return true;
        }

        context.Failure = plan.ConstantError ?? Request.Arguments[plan.ArgumentSlot].Error;
        return false;
    }

    /// <summary>Whether the execution must end here. Cheap enough for every object.</summary>
    public bool MustStop()
    {
        if (Writer.IsOverLimit)
        {
            Request.StopTooLarge();
        }

        return (++_ticks & ClockMask) == 0 ? Request.CheckClock() : Request.StopReason != StopReason.None;
    }

    /// <summary>Gives the buffers back.</summary>
    public void Dispose()
    {
        Writer.Dispose();
        foreach (var (_, objects) in _written ?? [])
        {
            objects.Dispose();
        }

        _written = null;
    }

    private void Push(PathPart part)
    {
        if (Depth == _path.Length)
        {
            Array.Resize(ref _path, Depth * 2);
        }

        _path[Depth++] = part;
    }

    /// <summary>A branch at this branch's present place.</summary>
    private Branch Fork()
    {
        var path = _base;
        for (var i = 0; i < Depth; i++)
        {
            path = new PathLink(path, _path[i]);
        }

        return new Branch(Request, path);
    }

    private ImmutableArray<object> Path()
    {
        var path = ImmutableArray.CreateBuilder<object>();
        for (var link = _base; link is not null; link = link.Previous)
        {
            path.Add(link.Part.Boxed);
        }

        path.Reverse();
        for (var i = 0; i < Depth; i++)
        {
            path.Add(_path[i].Boxed);
        }

        return path.ToImmutable();
    }
}
