namespace Jamsostek.Graph.Language.Types;

/// <summary>An object type.</summary>
public sealed class ObjectType : CompositeType
{
    internal ObjectType(string name) : base(name) { }

    /// <summary>The CLR class of its values, by which the engine tells the object type of a value of an interface or union; null when it is bound to none.</summary>
    public Type? RuntimeType { get; internal set; }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Object;
}
