namespace Jamsostek.Graph.Language.Types;

/// <summary>Coerced values by name: the arguments of a field, or an input object. Runtime values: see <see cref="ArgumentValues"/>.</summary>
public abstract class CoercedInput
{
    private readonly NamedValues _values;
    private Reading? _readings;

    private protected CoercedInput(NamedValues values) => _values = values;

    /// <summary>Whether a value was given (or has a default), and the value, which may be null.</summary>
    public bool TryGet(string name, out object? value) => _values.TryGetValue(name, out value);

    /// <summary>A value, or <paramref name="otherwise"/> when it is absent or null.</summary>
    /// <typeparam name="T">Its runtime type.</typeparam>
    public T Get<T>(string name, T otherwise) => _values.TryGetValue(name, out var value) && value is T typed ? typed : otherwise;

    /// <summary>
    /// What a reader makes of these values, made once: a nested field is asked for once for each row, and a document that is kept for each request. It is
    /// kept as long as the values are, so it must not hold what should go before them.
    /// </summary>
    /// <typeparam name="T">What it is made into.</typeparam>
    /// <typeparam name="TState">What it is made of, beside the values.</typeparam>
    /// <param name="reader">Who reads; each has a reading of its own.</param>
    /// <param name="state">Goes to <paramref name="make"/>.</param>
    /// <param name="make">Makes it. It may run on several threads at a time, of which one result is kept for all.</param>
    public T Read<T, TState>(object reader, TState state, Func<TState, T> make) where T : class
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(make);
        var first = Volatile.Read(ref _readings);
        if (Find<T>(first, reader) is { } known)
        {
            return known;
        }

        var made = make(state);
        while (true)
        {
            var seen = Interlocked.CompareExchange(ref _readings, new Reading(reader, made, first), first);
            if (ReferenceEquals(seen, first))
            {
                return made;
            }

            first = seen;
            if (Find<T>(first, reader) is { } other)
            {
                return other;
            }
        }
    }

    private static T? Find<T>(Reading? readings, object reader) where T : class
    {
        for (; readings is not null; readings = readings.Next)
        {
            if (ReferenceEquals(readings.Reader, reader))
            {
                return (T)readings.Made;
            }
        }

        return null;
    }

    private sealed class Reading(object reader, object made, Reading? next)
    {
        public object Reader => reader;

        public object Made => made;

        public Reading? Next => next;
    }
}
