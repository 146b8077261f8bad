using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types.Building;

namespace Jamsostek.Graph.Language.Types.Validation;

/// <summary>A type that implements an interface has all that the interface has (section 3.6, <c>IsValidImplementation</c>).</summary>
internal static class ImplementationRules
{
    public static void Check(RuleContext context)
    {
        foreach (var (type, declaration) in context.Types())
        {
            if (type is not CompositeType composite)
            {
                continue;
            }

            foreach (var shared in composite.Interfaces)
            {
                CheckInherited(context, composite, declaration, shared);
                foreach (var expected in shared.Fields.Values)
                {
                    CheckField(context, composite, declaration, expected);
                }
            }
        }
    }

    private static void CheckInherited(RuleContext context, CompositeType type, TypeDeclaration declaration, InterfaceType shared)
    {
        foreach (var inherited in shared.Interfaces)
        {
            if (inherited == type)
            {
                context.Report(CompositeErrors.ImplementsInCircle(type, shared, PlaceOf(declaration, shared)));
            }
            else if (!type.Interfaces.Contains(inherited))
            {
                context.Report(CompositeErrors.LacksInherited(type, shared, inherited, PlaceOf(declaration, shared)));
            }
        }
    }

    private static void CheckField(RuleContext context, CompositeType type, TypeDeclaration declaration, Field expected)
    {
        if (!type.Fields.TryGetValue(expected.Name, out var field))
        {
            context.Report(CompositeErrors.LacksField(type, expected, declaration.Definition.Place(), context.Declarations.PlaceOf(expected).Place()));
            return;
        }

        if (!Subtyping.IsSubtype(context.Schema, field.Type, expected.Type))
        {
            var (place, expectedPlace) = (context.Declarations.PlaceOf(field), context.Declarations.PlaceOf(expected));
            context.Report(CompositeErrors.NotCovariant(field, expected, place.At<SyntaxNode>(place.Node.Type), expectedPlace.At<SyntaxNode>(expectedPlace.Node.Type)));
        }

        CheckArguments(context, field, expected);
        if (field.DeprecationReason is not null && expected.DeprecationReason is null)
        {
            var place = context.Declarations.PlaceOf(field);
            var directive = BuiltInDirectives.Find(place.Node.Directives, BuiltInDirectives.Deprecated)!;
            context.Report(CompositeErrors.DeprecatesAlone(field, expected, place.At<SyntaxNode>(directive), context.Declarations.PlaceOf(expected).Place()));
        }
    }

    private static void CheckArguments(RuleContext context, Field field, Field expected)
    {
        foreach (var (name, expectedArgument) in expected.Arguments)
        {
            if (!field.Arguments.TryGetValue(name, out var argument))
            {
                context.Report(CompositeErrors.LacksArgument(field, expected, name, context.Declarations.PlaceOf(field).Place(), PlaceOf(context, expected, name).Place()));
            }
            else if (argument.Type != expectedArgument.Type)
            {
                var (place, expectedPlace) = (PlaceOf(context, field, name), PlaceOf(context, expected, name));
                context.Report(CompositeErrors.NotInvariant(
                    field, expected, argument, expectedArgument, place.At<SyntaxNode>(place.Node.Type), expectedPlace.At<SyntaxNode>(expectedPlace.Node.Type)));
            }
        }

        foreach (var (name, argument) in field.Arguments)
        {
            if (argument.IsRequired && !expected.Arguments.ContainsKey(name))
            {
                context.Report(CompositeErrors.RequiresMore(field, expected, argument, PlaceOf(context, field, name).Place(), context.Declarations.PlaceOf(expected).Place()));
            }
        }
    }

    private static Sourced<SyntaxNode> PlaceOf(TypeDeclaration declaration, InterfaceType shared)
    {
        foreach (var part in declaration.Parts)
        {
            foreach (var node in Declarations.InterfacesOf(part.Node))
            {
                if (node.Name.Value == shared.Name)
                {
                    return part.At<SyntaxNode>(node);
                }
            }
        }

        throw new InvalidOperationException($"{declaration.Definition.Node.Name.Value} does not implement {shared.Name}.");
    }

    private static Sourced<InputValueDefinitionNode> PlaceOf(RuleContext context, Field field, string argument)
    {
        var place = context.Declarations.PlaceOf(field);
        return place.At(place.Node.Arguments.First(node => node.Name.Value == argument));
    }
}
