namespace Jamsostek.Graph.Language.Types;

/// <summary>An enum.</summary>
public sealed class EnumType : NamedType
{
    internal EnumType(string name) : base(name) { }

    /// <summary>Its values by name, in the order of their definition.</summary>
    public OrderedDictionary<string, EnumValue> Values { get; } = [];

    /// <summary>The C# enum that it is bound to; null when its runtime values are the names themselves.</summary>
    public Type? RuntimeType { get; internal set; }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Enum;
}
