namespace Jamsostek.Graph.Language.Types;

/// <summary>An object type.</summary>
public sealed class ObjectType : CompositeType
{
    internal ObjectType(string name) : base(name) { }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Object;
}
