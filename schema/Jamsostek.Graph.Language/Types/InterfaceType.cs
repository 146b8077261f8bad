namespace Jamsostek.Graph.Language.Types;

/// <summary>An interface.</summary>
public sealed class InterfaceType : CompositeType
{
    internal InterfaceType(string name) : base(name) { }

    /// <summary>Tells the object type of a value; null when the engine must ask by the value's own class (see <c>SchemaBuilder.BindObject</c>).</summary>
    public Func<object, string>? ResolveType { get; internal set; }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Interface;
}
