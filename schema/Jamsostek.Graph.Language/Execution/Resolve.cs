namespace Jamsostek.Graph.Language.Execution;

/// <summary>
/// Makes resolvers. The kind says how the executor treats the answer: leaves are written as they are, without boxing;
/// objects and lists of objects are descended into; null is written as null (or propagates when the field is non-null).
/// </summary>
public static class Resolve
{
    /// <summary>A scalar or enum field of a reference type, such as a string.</summary>
    public static FieldResolver Leaf<TSource, TValue>(Func<TSource, ResolverContext, TValue?> resolve)
        where TValue : class => new ReferenceLeafResolver<TSource, TValue>(resolve);

    /// <summary>A scalar or enum field of a value type.</summary>
    /// <param name="resolve">Answers it for one object.</param>
    /// <param name="column">
    /// Answers it for all items of a list that is the rows of a table: a function from the place of an item to its value, equal to what <paramref name="resolve"/> answers for the item.
    /// Null for a list whose items have to be asked one by one. Only for fields without arguments.
    /// </param>
    public static FieldResolver Value<TSource, TValue>(Func<TSource, ResolverContext, TValue?> resolve, Func<object, Func<int, TValue?>?>? column = null)
        where TValue : struct => new ValueLeafResolver<TSource, TValue>(resolve, column);

    /// <summary>A list of scalars or enum values.</summary>
    public static FieldResolver Leaves<TSource, TItem>(Func<TSource, ResolverContext, IReadOnlyList<TItem>?> resolve)
        => new LeafListResolver<TSource, TItem>(resolve);

    /// <summary>A field of an object, interface or union type.</summary>
    /// <param name="resolve">Answers it for one object.</param>
    /// <param name="column">Answers it for all items of a list, as that of <see cref="Value{TSource, TValue}"/> does.</param>
    public static FieldResolver Object<TSource>(Func<TSource, ResolverContext, object?> resolve, Func<object, Func<int, object?>?>? column = null)
        => new ObjectResolver<TSource>(resolve, column);

    /// <summary>A list of objects, interfaces or unions.</summary>
    public static FieldResolver Objects<TSource>(Func<TSource, ResolverContext, IReadOnlyList<object?>?> resolve)
        => new ObjectListResolver<TSource>(resolve);

    /// <summary>A field of any type whose answer must be awaited. The value is boxed; siblings are awaited together.</summary>
    public static FieldResolver Async<TSource>(Func<TSource, ResolverContext, ValueTask<object?>> resolve)
        => new AsyncResolver<TSource>(resolve);

    /// <summary>The source stream of a subscription's root field (specification, section 6.2.3).</summary>
    /// <remarks>Each event becomes the source of one execution whose root field answers the event itself.</remarks>
    public static FieldResolver Stream(Func<ResolverContext, IAsyncEnumerable<object>> subscribe)
        => new StreamResolver(subscribe);
}
