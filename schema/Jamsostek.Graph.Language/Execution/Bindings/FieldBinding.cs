using Jamsostek.Graph.Language.Operations;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution.Bindings;

/// <summary>A resolver bound to one field of a schema: it calls the resolver and writes the value, knowing the CLR type of both.</summary>
/// <param name="field">The field of an object type.</param>
internal abstract class FieldBinding(Field field)
{
    /// <summary>Tells the object type of an object it answers.</summary>
    public ObjectTypes ObjectTypes { get; } = new(field.Type.Named);

    /// <summary>Writes leaves whose CLR type is known only when they are there.</summary>
    public BoxedLeaf Leaf { get; } = new(field.Type.Named);

    /// <summary>Whether the resolver may have to be awaited.</summary>
    public virtual bool IsAsync => false;

    /// <summary>Whether lists may answer it for all their items at once.</summary>
    public virtual bool HasColumns => false;

    /// <summary>The field for all items of a list.</summary>
    /// <param name="items">The list.</param>
    /// <returns>Null where each item has to be asked.</returns>
    public virtual RowColumn? ColumnOf(object items) => null;

    /// <summary>Resolves the field and writes its value behind its key (<c>ExecuteField</c>, specification, section 6.4). Never called when something in it may have to be awaited.</summary>
    /// <returns>False when the null must be handled by the parent.</returns>
    public abstract bool Write(Branch branch, FieldPlan plan, object? source);

    /// <summary>Only resolves: for fields in which something may have to be awaited.</summary>
    public abstract ValueTask<object?> ResolveAsync(object? source, ResolverContext context);
}
