using Jamsostek.Graph.Language.Operations;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution.Bindings;

/// <summary>A value that must be awaited.</summary>
internal sealed class AsyncBinding<TSource>(Field field, Func<TSource, ResolverContext, ValueTask<object?>> resolve) : FieldBinding(field)
{
    public override bool IsAsync => true;

    public override bool Write(Branch branch, FieldPlan plan, object? source)
        => throw new InvalidOperationException($"{plan.Field.Coordinate} must be awaited.");

    public override ValueTask<object?> ResolveAsync(object? source, ResolverContext context) => resolve((TSource)source!, context);
}
