using System.Collections.Immutable;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Types;

/// <summary>One value of an enum.</summary>
public sealed class EnumValue
{
    internal EnumValue(string name)
    {
        Name = name;
        RuntimeValue = name;
    }

    /// <summary>Its name on the wire.</summary>
    public string Name { get; }

    /// <summary>What a resolver receives and answers: a member of the bound C# enum, or the name.</summary>
    public object RuntimeValue { get; internal set; }

    /// <summary>What it means.</summary>
    public string? Description { get; internal set; }

    /// <summary>Why not to use it any more; null when it is not deprecated.</summary>
    public string? DeprecationReason { get; internal set; }

    /// <summary>The directives written on its definition.</summary>
    public ImmutableArray<DirectiveNode> AppliedDirectives { get; internal set; } = [];
}
