namespace Jamsostek.Graph.Language.Types;

/// <summary>A type without null.</summary>
public sealed class NonNullType : GraphQLType
{
    private readonly GraphQLType _nullable;

    /// <summary>Wraps a nullable type.</summary>
    /// <param name="nullable">A named type or a list.</param>
    /// <exception cref="ArgumentException">It is already a non-null type.</exception>
    public NonNullType(GraphQLType nullable)
    {
        if (nullable is NonNullType)
        {
            throw new ArgumentException("A non-null type cannot be wrapped again.", nameof(nullable));
        }

        _nullable = nullable;
    }

    /// <inheritdoc/>
    public override GraphQLType Nullable => _nullable;

    /// <inheritdoc/>
    public override NamedType Named => _nullable.Named;

    /// <inheritdoc/>
    public override string ToString() => $"{_nullable}!";
}
