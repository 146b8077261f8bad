using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types.Building;

namespace Jamsostek.Graph.Language.Types.Validation;

/// <summary>Names that begin with two underscores are introspection's (section 2.1.9, Reserved Names).</summary>
internal static class NameRules
{
    public static void Check(RuleContext context)
    {
        foreach (var (_, declaration) in context.Types())
        {
            Check(context, declaration.Definition.At(declaration.Definition.Node.Name));
            foreach (var part in declaration.Parts)
            {
                if (part.Node is EnumTypeDefinitionNode enumType)
                {
                    foreach (var value in enumType.Values)
                    {
                        Check(context, part.At(value.Name));
                    }
                }
            }
        }

        foreach (var (_, definition) in context.Directives())
        {
            Check(context, definition.At(definition.Node.Name));
        }

        foreach (var (_, node) in context.Fields())
        {
            Check(context, node.At(node.Node.Name));
        }

        foreach (var input in context.InputValues())
        {
            Check(context, input.Node.At(input.Node.Node.Name));
        }
    }

    private static void Check(RuleContext context, Sourced<NameNode> name)
    {
        if (name.Node.Value.StartsWith("__", StringComparison.Ordinal))
        {
            context.Report(DefinitionErrors.ReservedName(name.Node.Value, name.Place()));
        }
    }
}
