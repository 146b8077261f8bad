namespace Jamsostek.Graph.Language.Operations.Cost;

/// <summary>What the schema says about the cost of one field.</summary>
/// <param name="Weight">Each time it is executed.</param>
/// <param name="ListDepth">How many lists are around the named type that it answers.</param>
/// <param name="ListSize">From <c>@listSize</c>; null without it.</param>
internal sealed record FieldPrice(double Weight, int ListDepth, ListSize? ListSize)
{
    /// <summary>Of introspection, which has limits of its own.</summary>
    public static FieldPrice Free { get; } = new(0, 0, null);
}
