namespace Jamsostek.Graph.Language.Types;

/// <summary>A list.</summary>
/// <param name="element">The type of its items.</param>
public sealed class ListType(GraphQLType element) : GraphQLType
{
    /// <summary>The type of its items.</summary>
    public GraphQLType Element { get; } = element;

    /// <inheritdoc/>
    public override NamedType Named => Element.Named;

    /// <inheritdoc/>
    public override string ToString() => $"[{Element}]";
}
