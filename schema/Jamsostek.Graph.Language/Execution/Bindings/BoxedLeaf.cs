using System.Collections.Concurrent;
using System.Reflection;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution.Bindings;

/// <summary>Writes leaf values whose CLR type is known only when they are there.</summary>
/// <param name="type">A leaf type.</param>
internal sealed class BoxedLeaf(NamedType type)
{
    private static readonly MethodInfo s_unboxing = typeof(BoxedLeaf).GetMethod(nameof(Unboxing), BindingFlags.NonPublic | BindingFlags.Static)!;
    private readonly ConcurrentDictionary<Type, LeafWriter<object>> _writers = new();

    /// <summary>Writes a value.</summary>
    /// <exception cref="InvalidOperationException">The leaf type cannot write such values: a mistake of the resolver.</exception>
    public void Write(ResponseWriter writer, object value)
    {
        if (!_writers.TryGetValue(value.GetType(), out var write))
        {
            write = _writers.GetOrAdd(value.GetType(), Find(value.GetType()));
        }

        write(writer, value);
    }

    private LeafWriter<object> Find(Type clrType)
        => (LeafWriter<object>?)s_unboxing.MakeGenericMethod(clrType).Invoke(null, [type]) ?? throw new InvalidOperationException($"A {clrType} cannot be written as {type}.");

    private static LeafWriter<object>? Unboxing<T>(NamedType type)
        where T : notnull
        => LeafOutput.For<T>(type) is { } write ? (writer, value) => write(writer, (T)value) : null;
}
