using System.Collections.Immutable;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types.Validation;

namespace Jamsostek.Graph.Language.Types.Building;

/// <summary>Fills a type with its members: from its definition first, then from its extensions.</summary>
internal sealed class MemberLinker(TypeReferences references, List<GraphQLError> errors)
{
    public void Link(NamedType type, TypeDeclaration declaration)
    {
        foreach (var part in declaration.Parts)
        {
            switch (type, part.Node)
            {
                case (ScalarType scalar, _):
                    scalar.SpecifiedByUrl = BuiltInDirectives.SpecifiedByUrl(scalar.AppliedDirectives);
                    break;
                case (ObjectType target, ObjectTypeDefinitionNode node):
                    LinkInterfaces(target, part, node.Interfaces);
                    LinkFields(target, part.Source, node.Fields);
                    break;
                case (InterfaceType target, InterfaceTypeDefinitionNode node):
                    LinkInterfaces(target, part, node.Interfaces);
                    LinkFields(target, part.Source, node.Fields);
                    break;
                case (UnionType target, UnionTypeDefinitionNode node):
                    LinkMembers(target, part, node.Types);
                    break;
                case (EnumType target, EnumTypeDefinitionNode node):
                    LinkValues(target, part, node.Values);
                    break;
                case (InputObjectType target, InputObjectTypeDefinitionNode node):
                    target.IsOneOf = BuiltInDirectives.IsOneOf(target.AppliedDirectives);
                    LinkInputValues(target, target.Fields, part.Source, node.Fields);
                    break;
            }
        }
    }

    /// <summary>Arguments or input fields.</summary>
    /// <param name="owner">The field, directive or input object that has them.</param>
    /// <param name="values">Where they go.</param>
    /// <param name="source">The text of the nodes.</param>
    /// <param name="nodes">Arguments or input fields.</param>
    public void LinkInputValues(object owner, OrderedDictionary<string, InputValue> values, SourceText source, ImmutableArray<InputValueDefinitionNode> nodes)
    {
        foreach (var node in nodes)
        {
            var name = node.Name.Value;
            if (values.ContainsKey(name))
            {
                errors.Add(DefinitionErrors.DuplicateMember(SchemaCoordinate.OfInput(owner, name), new(source, node.Name)));
            }
            else if (references.Resolve(new Sourced<TypeNode>(source, node.Type)) is { } type)
            {
                values.Add(name, new InputValue(name)
                {
                    Type = type,
                    Description = node.Description?.Value,
                    DefaultValue = node.DefaultValue,
                    DeprecationReason = BuiltInDirectives.DeprecationReason(node.Directives),
                    AppliedDirectives = node.Directives,
                });
            }
        }
    }

    private void LinkFields(CompositeType type, SourceText source, ImmutableArray<FieldDefinitionNode> nodes)
    {
        foreach (var node in nodes)
        {
            var field = new Field(node.Name.Value, type);
            if (type.Fields.ContainsKey(field.Name))
            {
                errors.Add(DefinitionErrors.DuplicateMember(field.Coordinate, new(source, node.Name)));
                continue;
            }

            LinkInputValues(field, field.Arguments, source, node.Arguments);
            if (references.Resolve(new Sourced<TypeNode>(source, node.Type)) is { } answer)
            {
                field.Type = answer;
                field.Description = node.Description?.Value;
                field.DeprecationReason = BuiltInDirectives.DeprecationReason(node.Directives);
                field.AppliedDirectives = node.Directives;
                type.Fields.Add(field.Name, field);
            }
        }
    }

    private void LinkInterfaces(CompositeType type, Sourced<TypeDefinitionNode> part, ImmutableArray<NamedTypeNode> nodes)
    {
        foreach (var node in nodes)
        {
            var place = part.At(node);
            switch (references.Resolve(place))
            {
                case InterfaceType itself when itself == type:
                    errors.Add(CompositeErrors.ImplementsItself(type, place));
                    break;
                case InterfaceType known when type.Interfaces.Contains(known):
                    errors.Add(CompositeErrors.ImplementsTwice(type, known, place));
                    break;
                case InterfaceType shared:
                    type.Interfaces = type.Interfaces.Add(shared);
                    break;
                case { } other:
                    errors.Add(CompositeErrors.ImplementsOther(type, other, place));
                    break;
            }
        }
    }

    private void LinkMembers(UnionType type, Sourced<TypeDefinitionNode> part, ImmutableArray<NamedTypeNode> nodes)
    {
        foreach (var node in nodes)
        {
            var place = part.At(node);
            switch (references.Resolve(place))
            {
                case ObjectType known when type.Types.Contains(known):
                    errors.Add(MemberErrors.IncludesTwice(type, known, place));
                    break;
                case ObjectType member:
                    type.Types = type.Types.Add(member);
                    break;
                case { } other:
                    errors.Add(MemberErrors.IncludesOther(type, other, place));
                    break;
            }
        }
    }

    private void LinkValues(EnumType type, Sourced<TypeDefinitionNode> part, ImmutableArray<EnumValueDefinitionNode> nodes)
    {
        foreach (var node in nodes)
        {
            var value = new EnumValue(node.Name.Value)
            {
                Description = node.Description?.Value,
                DeprecationReason = BuiltInDirectives.DeprecationReason(node.Directives),
                AppliedDirectives = node.Directives,
            };
            if (!type.Values.TryAdd(value.Name, value))
            {
                errors.Add(DefinitionErrors.DuplicateMember($"{type.Name}.{value.Name}", part.At(node.Name)));
            }
        }
    }
}
