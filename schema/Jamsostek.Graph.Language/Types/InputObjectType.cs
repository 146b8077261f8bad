namespace Jamsostek.Graph.Language.Types;

/// <summary>An input object.</summary>
public sealed class InputObjectType : NamedType
{
    internal InputObjectType(string name) : base(name) { }

    /// <summary>Its fields by name, in the order of their definition.</summary>
    public OrderedDictionary<string, InputValue> Fields { get; } = [];

    /// <summary>True with <c>@oneOf</c>: exactly one field must be given, and not null.</summary>
    public bool IsOneOf { get; internal set; }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.InputObject;
}
