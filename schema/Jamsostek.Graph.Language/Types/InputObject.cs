namespace Jamsostek.Graph.Language.Types;

/// <summary>
/// A coerced input object: the fields that were given (or have a default) in the order in which they were written,
/// then the defaults. A field that was not given is absent, which is not the same as null.
/// </summary>
public sealed class InputObject : CoercedInput
{
    internal InputObject(InputObjectType type, NamedValues fields) : base(fields) => (Type, Fields) = (type, fields);

    /// <summary>Its type.</summary>
    public InputObjectType Type { get; }

    /// <summary>The fields given, in the order in which they were written. Values: see <see cref="ArgumentValues"/>.</summary>
    public NamedValues Fields { get; }
}
