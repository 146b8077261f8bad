using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Types.Validation;

/// <summary>Objects and interfaces have fields, and fields answer what can go out (sections 3.6 and 3.7, Type Validation).</summary>
internal static class FieldRules
{
    public static void Check(RuleContext context)
    {
        foreach (var (type, declaration) in context.Types())
        {
            if (type is CompositeType { Fields.Count: 0 } composite)
            {
                context.Report(CompositeErrors.NoFields(composite, declaration.Definition.Place()));
            }
        }

        foreach (var (field, node) in context.Fields())
        {
            if (!field.Type.IsOutput)
            {
                context.Report(CompositeErrors.NotOutput(field, node.At<SyntaxNode>(node.Node.Type)));
            }
        }
    }
}
