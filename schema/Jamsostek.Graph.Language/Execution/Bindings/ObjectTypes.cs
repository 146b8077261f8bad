using System.Collections.Concurrent;
using Jamsostek.Graph.Language.Operations;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution.Bindings;

/// <summary>Tells the object type of a value (<c>ResolveAbstractType</c>, specification, section 6.4.3).</summary>
/// <param name="type">The named type of a field.</param>
internal sealed class ObjectTypes(NamedType type)
{
    private readonly ConcurrentDictionary<Type, ObjectType> _byClass = new();

    /// <summary>The object type of a value.</summary>
    /// <exception cref="InvalidOperationException">It cannot be told: a mistake in the schema's bindings.</exception>
    public ObjectType Of(object value, FieldPlan plan)
    {
        if (type is ObjectType single)
        {
            return single;
        }

        var resolve = (type as InterfaceType)?.ResolveType ?? (type as UnionType)?.ResolveType;
        if (resolve is not null)
        {
            return ByName(resolve(value), plan);
        }

        return _byClass.TryGetValue(value.GetType(), out var known) ? known : _byClass.GetOrAdd(value.GetType(), ByClass(value.GetType(), plan));
    }

    private ObjectType ByName(string name, FieldPlan plan)
    {
        foreach (var selection in plan.Selections)
        {
            if (selection.Type.Name == name)
            {
                return selection.Type;
            }
        }

        throw new InvalidOperationException($"{name} is no possible type of {type}.");
    }

    /// <summary>The type bound to the value's class, or else to the most derived of its base classes and interfaces.</summary>
    private ObjectType ByClass(Type runtimeType, FieldPlan plan)
    {
        ObjectType? best = null;
        foreach (var selection in plan.Selections)
        {
            if (selection.Type.RuntimeType is { } bound && bound.IsAssignableFrom(runtimeType) && best?.RuntimeType?.IsAssignableFrom(bound) != false)
            {
                best = selection.Type;
            }
        }

        return best ?? throw new InvalidOperationException($"No possible type of {type} is bound to the class {runtimeType}.");
    }
}
