namespace Jamsostek.Graph.Language.Types.Building;

/// <summary>The schema coordinates of what comes in (specification, section 3.14).</summary>
internal static class SchemaCoordinate
{
    /// <summary>Such as <c>Query.region(code:)</c>, <c>@skip(if:)</c> and <c>ScopeInput.during</c>.</summary>
    /// <param name="owner">A field or directive, then of its argument; an input object, then of its field.</param>
    /// <param name="name">The name of the argument or input field.</param>
    public static string OfInput(object owner, string name) => owner switch
    {
        Field field => $"{field.Coordinate}({name}:)",
        DirectiveType directive => $"@{directive.Name}({name}:)",
        InputObjectType input => $"{input.Name}.{name}",
        _ => throw new ArgumentOutOfRangeException(nameof(owner), owner, "Nothing comes in there."),
    };
}
