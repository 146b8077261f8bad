using System.Collections.Immutable;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types.Validation;

namespace Jamsostek.Graph.Language.Types.Building;

/// <summary>
/// Makes the types and directives of the declarations and points every reference at what it names. References to what
/// does not exist, or is of a kind that cannot stand there, are errors here, as no schema could hold them.
/// </summary>
internal sealed class SchemaLinker
{
    private readonly Schema _schema = new();
    private readonly Declarations _declarations;
    private readonly List<GraphQLError> _errors;
    private readonly TypeReferences _references;

    private SchemaLinker(Declarations declarations, List<GraphQLError> errors)
    {
        _declarations = declarations;
        _errors = errors;
        _references = new(errors);
    }

    public static Schema Link(Declarations declarations, List<GraphQLError> errors)
    {
        var linker = new SchemaLinker(declarations, errors);
        linker.CreateTypes();
        linker.LinkMembers();
        linker.LinkDirectives();
        linker.LinkRoots();
        if (errors.Count == 0)
        {
            linker.Publish();
        }

        return linker._schema;
    }

    private void CreateTypes()
    {
        foreach (var (name, declaration) in _declarations.Types)
        {
            NamedType type = declaration.Kind switch
            {
                TypeKind.Scalar => new ScalarType(name),
                TypeKind.Object => new ObjectType(name),
                TypeKind.Interface => new InterfaceType(name),
                TypeKind.Union => new UnionType(name),
                TypeKind.Enum => new EnumType(name),
                _ => new InputObjectType(name),
            };
            type.Description = declaration.Definition.Node.Description?.Value;
            type.AppliedDirectives = [.. declaration.Parts.SelectMany(part => part.Node.Directives)];
            _references.Declare(type);
        }
    }

    private void LinkMembers()
    {
        var members = new MemberLinker(_references, _errors);
        foreach (var (name, declaration) in _declarations.Types)
        {
            members.Link(_references.Declared(name), declaration);
        }
    }

    private void LinkDirectives()
    {
        var members = new MemberLinker(_references, _errors);
        foreach (var (name, definition) in _declarations.Directives)
        {
            var directive = new DirectiveType(name)
            {
                Description = definition.Node.Description?.Value,
                IsRepeatable = definition.Node.IsRepeatable,
                Locations = [.. definition.Node.Locations.Select(location => location.Value)],
            };
            members.LinkInputValues(directive, directive.Arguments, definition.Source, definition.Node.Arguments);
            _schema.Directives.Add(name, directive);
        }
    }

    /// <summary>Without a schema definition the types of the default names are the roots (section 3.3.1).</summary>
    private void LinkRoots()
    {
        _schema.Description = _declarations.Schema.Find(part => !part.Node.IsExtension).Node?.Description?.Value;
        _schema.AppliedDirectives = [.. _declarations.Schema.SelectMany(part => part.Node.Directives)];
        var roots = new Dictionary<OperationKind, Sourced<OperationTypeDefinitionNode>>();
        foreach (var part in _declarations.Schema)
        {
            foreach (var root in part.Node.OperationTypes)
            {
                if (!roots.TryAdd(root.Operation, part.At(root)))
                {
                    _errors.Add(DefinitionErrors.DuplicateRoot(root.Operation, roots[root.Operation], part.At(root)));
                }
            }
        }

        var isImplied = _declarations.Schema.TrueForAll(part => part.Node.IsExtension);
        _schema.QueryType = Root(OperationKind.Query)!;
        _schema.MutationType = Root(OperationKind.Mutation);
        _schema.SubscriptionType = Root(OperationKind.Subscription);

        ObjectType? Root(OperationKind operation)
        {
            if (roots.TryGetValue(operation, out var written))
            {
                return Checked(operation, _references.Resolve(written.At(written.Node.Type)), written.At<SyntaxNode>(written.Node.Type));
            }

            return isImplied && _declarations.Types.TryGetValue(operation.ToString(), out var declaration)
                ? Checked(operation, _references.Declared(operation.ToString()), declaration.Definition.At<SyntaxNode>(declaration.Definition.Node))
                : null;
        }
    }

    private ObjectType? Checked(OperationKind operation, NamedType? type, Sourced<SyntaxNode> place)
    {
        if (type is not null and not ObjectType)
        {
            _errors.Add(DefinitionErrors.RootNotObject(operation, type, place));
        }

        return type as ObjectType;
    }

    /// <summary>Built-in scalars that nothing refers to are no part of the schema (section 3.5).</summary>
    private void Publish()
    {
        foreach (var (name, declaration) in _declarations.Types)
        {
            var type = _references.Declared(name);
            if (type is not ScalarType || !Declarations.IsBuiltIn(declaration.Definition) || _references.IsReferenced(type))
            {
                _schema.Types.Add(name, type);
            }
        }

        foreach (var type in _schema.Types.Values)
        {
            _schema.PossibleTypes[type] = type switch
            {
                ObjectType self => [self],
                UnionType union => union.Types,
                InterfaceType shared => [.. _schema.Types.Values.OfType<ObjectType>().Where(candidate => candidate.Interfaces.Contains(shared))],
                _ => ImmutableArray<ObjectType>.Empty,
            };
        }
    }
}
