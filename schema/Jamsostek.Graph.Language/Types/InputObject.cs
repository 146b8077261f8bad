namespace Jamsostek.Graph.Language.Types;

/// <summary>
/// A coerced input object: the fields that were given (or have a default) in the order in which they were written,
/// then the defaults. A field that was not given is absent, which is not the same as null.
/// </summary>
public sealed class InputObject
{
    private readonly OrderedDictionary<string, object?> _fields;

    /// <summary>Wraps coerced fields.</summary>
    public InputObject(InputObjectType type, OrderedDictionary<string, object?> fields)
    {
        Type = type;
        _fields = fields;
    }

    /// <summary>Its type.</summary>
    public InputObjectType Type { get; }

    /// <summary>The fields given, in the order in which they were written. Values: see <see cref="ArgumentValues"/>.</summary>
    public IReadOnlyDictionary<string, object?> Fields => _fields;

    /// <summary>Whether a field was given, and its value, which may be null.</summary>
    public bool TryGet(string name, out object? value) => _fields.TryGetValue(name, out value);

    /// <summary>A field's value, or <paramref name="otherwise"/> when it is absent or null.</summary>
    /// <typeparam name="T">Its runtime type.</typeparam>
    public T Get<T>(string name, T otherwise) => _fields.TryGetValue(name, out var value) && value is T typed ? typed : otherwise;
}
