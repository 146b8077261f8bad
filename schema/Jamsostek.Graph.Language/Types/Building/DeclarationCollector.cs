using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types.Validation;

namespace Jamsostek.Graph.Language.Types.Building;

/// <summary>Gathers the definitions of all documents by name, and each type's extensions behind its definition.</summary>
internal sealed class DeclarationCollector
{
    private readonly Declarations _declarations = new();
    private readonly List<Sourced<TypeDefinitionNode>> _extensions = [];
    private readonly List<Sourced<SchemaDefinitionNode>> _schemaExtensions = [];
    private readonly List<GraphQLError> _errors;

    private DeclarationCollector(List<GraphQLError> errors) => _errors = errors;

    public static Declarations Collect(List<DocumentNode> documents, List<GraphQLError> errors)
    {
        var collector = new DeclarationCollector(errors);
        foreach (var document in documents)
        {
            collector.AddAll(document);
        }

        collector.AddAll(BuiltInDefinitions.Document);
        collector.ApplyExtensions();
        return collector._declarations;
    }

    private static TypeKind KindOf(TypeDefinitionNode node) => node.Kind switch
    {
        SyntaxKind.ScalarTypeDefinition => TypeKind.Scalar,
        SyntaxKind.ObjectTypeDefinition => TypeKind.Object,
        SyntaxKind.InterfaceTypeDefinition => TypeKind.Interface,
        SyntaxKind.UnionTypeDefinition => TypeKind.Union,
        SyntaxKind.EnumTypeDefinition => TypeKind.Enum,
        _ => TypeKind.InputObject,
    };

    private void AddAll(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            switch (definition)
            {
                case TypeDefinitionNode { IsExtension: true } extension:
                    _extensions.Add(new(document.Source, extension));
                    break;
                case TypeDefinitionNode type:
                    AddType(new(document.Source, type));
                    break;
                case DirectiveDefinitionNode directive:
                    AddDirective(new(document.Source, directive));
                    break;
                case SchemaDefinitionNode { IsExtension: true } extension:
                    _schemaExtensions.Add(new(document.Source, extension));
                    break;
                case SchemaDefinitionNode schema:
                    AddSchema(new(document.Source, schema));
                    break;
                default:
                    _errors.Add(DefinitionErrors.Executable(new(document.Source, definition)));
                    break;
            }
        }
    }

    private void AddType(Sourced<TypeDefinitionNode> type)
    {
        var name = type.Node.Name.Value;
        if (_declarations.Types.TryAdd(name, new(KindOf(type.Node), type)))
        {
            return;
        }

        var first = _declarations.Types[name].Definition;
        _errors.Add(Declarations.IsBuiltIn(type)
            ? DefinitionErrors.BuiltInType(first.At(first.Node.Name))
            : DefinitionErrors.DuplicateType(first.At(first.Node.Name), type.At(type.Node.Name)));
    }

    /// <summary>A schema may define a built-in directive itself (section 3.13): then its definition stands.</summary>
    private void AddDirective(Sourced<DirectiveDefinitionNode> directive)
    {
        var name = directive.Node.Name.Value;
        if (!_declarations.Directives.TryAdd(name, directive) && !Declarations.IsBuiltIn(directive))
        {
            var first = _declarations.Directives[name];
            _errors.Add(DefinitionErrors.DuplicateDirective(first.At(first.Node.Name), directive.At(directive.Node.Name)));
        }
    }

    private void AddSchema(Sourced<SchemaDefinitionNode> schema)
    {
        if (_declarations.Schema.Count > 0)
        {
            _errors.Add(DefinitionErrors.DuplicateSchema(schema));
            return;
        }

        _declarations.Schema.Add(schema);
    }

    private void ApplyExtensions()
    {
        _declarations.Schema.AddRange(_schemaExtensions);
        foreach (var extension in _extensions)
        {
            var name = extension.At(extension.Node.Name);
            if (!_declarations.Types.TryGetValue(name.Node.Value, out var type) || Declarations.IsBuiltIn(type.Definition))
            {
                _errors.Add(DefinitionErrors.ExtendsUndefined(name));
            }
            else if (type.Kind != KindOf(extension.Node))
            {
                _errors.Add(DefinitionErrors.ExtendsOtherKind(type.Kind, KindOf(extension.Node), type.Definition, extension));
            }
            else
            {
                type.Parts.Add(extension);
            }
        }
    }
}
