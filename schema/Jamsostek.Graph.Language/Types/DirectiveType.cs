using System.Collections.Immutable;

namespace Jamsostek.Graph.Language.Types;

/// <summary>The definition of a directive.</summary>
public sealed class DirectiveType
{
    internal DirectiveType(string name) => Name = name;

    /// <summary>Without the at sign.</summary>
    public string Name { get; }

    /// <summary>What it is for.</summary>
    public string? Description { get; internal set; }

    /// <summary>Its arguments by name, in the order of their definition.</summary>
    public OrderedDictionary<string, InputValue> Arguments { get; } = [];

    /// <summary>Whether it may stand more than once at a place.</summary>
    public bool IsRepeatable { get; internal set; }

    /// <summary>Where it may stand, as the specification names the places (<c>FIELD</c>, <c>OBJECT</c>...).</summary>
    public ImmutableArray<string> Locations { get; internal set; } = [];
}
