namespace Jamsostek.Graph.Language.Types;

/// <summary>
/// A coerced input object: the fields that were given (or have a default) in the order in which they were written,
/// then the defaults. A field that was not given is absent, which is not the same as null.
/// </summary>
public sealed class InputObject
{
    internal InputObject(InputObjectType type, NamedValues fields) => (Type, Fields) = (type, fields);

    /// <summary>Its type.</summary>
    public InputObjectType Type { get; }

    /// <summary>The fields given, in the order in which they were written. Values: see <see cref="ArgumentValues"/>.</summary>
    public NamedValues Fields { get; }

    /// <summary>Whether a field was given, and its value, which may be null.</summary>
    public bool TryGet(string name, out object? value) => Fields.TryGetValue(name, out value);

    /// <summary>A field's value, or <paramref name="otherwise"/> when it is absent or null.</summary>
    /// <typeparam name="T">Its runtime type.</typeparam>
    public T Get<T>(string name, T otherwise) => Fields.TryGetValue(name, out var value) && value is T typed ? typed : otherwise;
}
