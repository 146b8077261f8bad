using System.Collections.Immutable;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Types.Building;

/// <summary>What the built-in directives of section 3.13 say where they are applied.</summary>
internal static class BuiltInDirectives
{
    public const string Deprecated = "deprecated";

    public const string SpecifiedBy = "specifiedBy";

    public const string OneOf = "oneOf";

    /// <summary>The default of <c>@deprecated(reason:)</c>.</summary>
    public const string DefaultDeprecationReason = "No longer supported";

    public static string? DeprecationReason(ImmutableArray<DirectiveNode> directives)
        => Find(directives, Deprecated) is { } applied ? StringArgument(applied, "reason") ?? DefaultDeprecationReason : null;

    public static string? SpecifiedByUrl(ImmutableArray<DirectiveNode> directives)
        => Find(directives, SpecifiedBy) is { } applied ? StringArgument(applied, "url") : null;

    public static bool IsOneOf(ImmutableArray<DirectiveNode> directives) => Find(directives, OneOf) is not null;

    public static DirectiveNode? Find(ImmutableArray<DirectiveNode> directives, string name)
    {
        foreach (var directive in directives)
        {
            if (directive.Name.Value == name)
            {
                return directive;
            }
        }

        return null;
    }

    private static string? StringArgument(DirectiveNode directive, string name)
    {
        foreach (var argument in directive.Arguments)
        {
            if (argument.Name.Value == name)
            {
                return (argument.Value as StringValueNode)?.Value;
            }
        }

        return null;
    }
}
