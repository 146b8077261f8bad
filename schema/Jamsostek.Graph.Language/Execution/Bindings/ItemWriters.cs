using System.Reflection;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution.Bindings;

/// <summary>Makes the writer for the items of a list, once when the schema is built.</summary>
internal static class ItemWriters
{
    /// <summary>The writer for items of one CLR type.</summary>
    /// <typeparam name="T">The CLR type of the items.</typeparam>
    /// <param name="type">The type of the items.</param>
    /// <returns>Null when such items cannot be written as that type.</returns>
    public static ItemWriter<T>? Create<T>(GraphQLType type) => (ItemWriter<T>?)Create(typeof(T), type);

    private static object? Create(Type clrType, GraphQLType type)
    {
        if (type.Nullable is ListType list)
        {
            var itemType = ItemTypeOf(clrType);
            return itemType is null ? null : Call(nameof(List), [clrType, itemType], [type, list.Element]);
        }

        var inner = Nullable.GetUnderlyingType(clrType);
        return inner is null ? Call(nameof(Leaf), [clrType], [type]) : Call(nameof(NullableLeaf), [inner], [type]);
    }

    private static object? Call(string method, Type[] types, object[] arguments)
        => typeof(ItemWriters).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(types).Invoke(null, arguments);

    private static Type? ItemTypeOf(Type clrType)
    {
        foreach (var type in clrType.GetInterfaces().Append(clrType))
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            {
                return type.GetGenericArguments()[0];
            }
        }

        return null;
    }

    private static LeafItemWriter<T>? Leaf<T>(GraphQLType type)
        where T : notnull
        => LeafOutput.For<T>(type.Named) is { } write ? new(type, write) : null;

    private static NullableItemWriter<T>? NullableLeaf<T>(GraphQLType type)
        where T : struct
        => LeafOutput.For<T>(type.Named) is { } write ? new(type, write) : null;

    private static ListItemWriter<TList, TItem>? List<TList, TItem>(GraphQLType type, GraphQLType element)
        where TList : IReadOnlyList<TItem>
        => Create<TItem>(element) is { } write ? new(type, write) : null;
}
