using System.Collections.Immutable;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types.Building;

namespace Jamsostek.Graph.Language.Types.Validation;

/// <summary>
/// Directives applied in the schema are defined, stand where they may, as often as they may, with the arguments they need
/// (sections 5.7, 5.4 and 5.6). A type and its extensions are one place.
/// </summary>
internal static class DirectiveUseRules
{
    public static void Check(RuleContext context)
    {
        CheckPlace(context, "SCHEMA", context.Declarations.Schema.SelectMany(part => Placed(part, part.Node.Directives)));
        foreach (var (type, declaration) in context.Types())
        {
            CheckPlace(context, LocationOf(type.Kind), declaration.Parts.SelectMany(part => Placed(part, part.Node.Directives)));
            foreach (var part in declaration.Parts)
            {
                if (part.Node is EnumTypeDefinitionNode enumType)
                {
                    foreach (var value in enumType.Values)
                    {
                        CheckPlace(context, "ENUM_VALUE", Placed(part, value.Directives));
                    }
                }
            }
        }

        foreach (var (_, node) in context.Fields())
        {
            CheckPlace(context, "FIELD_DEFINITION", Placed(node, node.Node.Directives));
        }

        foreach (var (owner, _, node) in context.InputValues())
        {
            CheckPlace(context, owner is InputObjectType ? "INPUT_FIELD_DEFINITION" : "ARGUMENT_DEFINITION", Placed(node, node.Node.Directives));
        }
    }

    private static string LocationOf(TypeKind kind) => kind switch
    {
        TypeKind.Scalar => "SCALAR",
        TypeKind.Object => "OBJECT",
        TypeKind.Interface => "INTERFACE",
        TypeKind.Union => "UNION",
        TypeKind.Enum => "ENUM",
        _ => "INPUT_OBJECT",
    };

    private static IEnumerable<Sourced<DirectiveNode>> Placed<TNode>(Sourced<TNode> node, ImmutableArray<DirectiveNode> directives)
        where TNode : SyntaxNode => directives.IsEmpty ? [] : directives.Select(node.At);

    private static void CheckPlace(RuleContext context, string location, IEnumerable<Sourced<DirectiveNode>> uses)
    {
        var seen = new List<Sourced<DirectiveNode>>();
        foreach (var use in uses)
        {
            if (!context.Schema.Directives.TryGetValue(use.Node.Name.Value, out var directive))
            {
                context.Report(DirectiveErrors.Unknown(use, context.Schema.Directives.Keys));
                continue;
            }

            if (!directive.Locations.Contains(location))
            {
                context.Report(DirectiveErrors.WrongPlace(directive, location, use));
            }

            if (!directive.IsRepeatable && seen.Find(other => other.Node.Name.Value == directive.Name) is { Node: not null } first)
            {
                context.Report(DirectiveErrors.Repeated(directive, first, use));
            }

            seen.Add(use);
            CheckArguments(context, directive, use);
        }
    }

    private static void CheckArguments(RuleContext context, DirectiveType directive, Sourced<DirectiveNode> use)
    {
        var given = new Dictionary<string, ArgumentNode>();
        foreach (var node in use.Node.Arguments)
        {
            if (!given.TryAdd(node.Name.Value, node))
            {
                context.Report(DirectiveErrors.RepeatedArgument(directive, use.At(given[node.Name.Value]), use.At(node)));
            }
            else if (!directive.Arguments.TryGetValue(node.Name.Value, out var argument))
            {
                context.Report(DirectiveErrors.UnknownArgument(directive, use.At(node)));
            }
            else if (argument.Type.IsInput && Constants.FindProblem(node.Value, argument.Type) is var (place, problem))
            {
                context.Report(DirectiveErrors.InvalidValue(directive, argument, problem, use.At<SyntaxNode>(place)));
            }
        }

        foreach (var argument in directive.Arguments.Values)
        {
            if (argument.IsRequired && !given.ContainsKey(argument.Name))
            {
                context.Report(DirectiveErrors.LacksArgument(directive, argument, use));
            }
        }
    }
}
