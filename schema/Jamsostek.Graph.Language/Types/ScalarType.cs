namespace Jamsostek.Graph.Language.Types;

/// <summary>A scalar: how its values come in and go out is told by its <see cref="Coercion"/>.</summary>
public sealed class ScalarType : NamedType
{
    internal ScalarType(string name) : base(name) { }

    /// <summary>The address of its specification, from <c>@specifiedBy</c>.</summary>
    public string? SpecifiedByUrl { get; internal set; }

    /// <summary>How its values come in and go out.</summary>
    public ScalarCoercion Coercion { get; internal set; } = AnyCoercion.Instance;

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Scalar;
}
