using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types.Building;

namespace Jamsostek.Graph.Language.Types.Validation;

/// <summary>What the rules look at: everything the documents define, linked and as written, and where errors go. Built-in definitions are left out.</summary>
internal sealed class RuleContext(Schema schema, Declarations declarations, List<GraphQLError> errors)
{
    public Schema Schema { get; } = schema;

    public Declarations Declarations { get; } = declarations;

    public void Report(GraphQLError error) => errors.Add(error);

    public IEnumerable<(NamedType Type, TypeDeclaration Declaration)> Types()
    {
        foreach (var (name, declaration) in Declarations.Types)
        {
            if (!Declarations.IsBuiltIn(declaration.Definition))
            {
                yield return (Schema.Types[name], declaration);
            }
        }
    }

    public IEnumerable<(DirectiveType Directive, Sourced<DirectiveDefinitionNode> Node)> Directives()
    {
        foreach (var (name, definition) in Declarations.Directives)
        {
            if (!Declarations.IsBuiltIn(definition))
            {
                yield return (Schema.Directives[name], definition);
            }
        }
    }

    public IEnumerable<(Field Field, Sourced<FieldDefinitionNode> Node)> Fields()
    {
        foreach (var (type, declaration) in Types())
        {
            foreach (var part in declaration.Parts)
            {
                foreach (var node in Declarations.FieldsOf(part.Node))
                {
                    yield return (((CompositeType)type).Fields[node.Name.Value], part.At(node));
                }
            }
        }
    }

    /// <summary>The arguments of fields and of directives, and the fields of input objects.</summary>
    public IEnumerable<PlacedInput> InputValues()
    {
        foreach (var (field, node) in Fields())
        {
            foreach (var argument in node.Node.Arguments)
            {
                yield return new(field, field.Arguments[argument.Name.Value], node.At(argument));
            }
        }

        foreach (var (directive, node) in Directives())
        {
            foreach (var argument in node.Node.Arguments)
            {
                yield return new(directive, directive.Arguments[argument.Name.Value], node.At(argument));
            }
        }

        foreach (var field in InputFields())
        {
            yield return field;
        }
    }

    public IEnumerable<PlacedInput> InputFields()
    {
        foreach (var (type, declaration) in Types())
        {
            foreach (var part in declaration.Parts)
            {
                if (type is not InputObjectType input || part.Node is not InputObjectTypeDefinitionNode { Fields: var nodes })
                {
                    continue;
                }

                foreach (var node in nodes)
                {
                    yield return new(input, input.Fields[node.Name.Value], part.At(node));
                }
            }
        }
    }
}
