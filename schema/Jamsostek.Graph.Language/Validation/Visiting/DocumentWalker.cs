using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Validation.Visiting;

/// <summary>
/// Walks every definition of a document once, keeps the types at the current place in the context, and shows each node to the rules
/// that want to see its kind. Fragments are walked where they are defined, never where they are spread.
/// </summary>
internal sealed class DocumentWalker(RuleSet rules, ValidationContext context)
{
    private readonly ValueWalker _values = new(rules, context);

    public void Walk()
    {
        foreach (var rule in rules.Document)
        {
            rule.CheckDocument(context.Document, context);
            if (context.IsStopped)
            {
                return;
            }
        }

        foreach (var operation in context.Scopes.Operations)
        {
            WalkOperation(operation, operation.Operation!);
        }

        foreach (var fragment in context.Scopes.Fragments)
        {
            WalkFragmentDefinition(fragment, fragment.Fragment!);
        }

        foreach (var operation in context.Scopes.Operations)
        {
            WalkUsages(operation);
        }
    }

    private void WalkOperation(DefinitionScope scope, OperationDefinitionNode operation)
    {
        foreach (var rule in rules.Operation)
        {
            rule.CheckOperation(operation, context);
        }

        foreach (var definition in operation.VariableDefinitions)
        {
            WalkVariableDefinition(definition);
        }

        _values.Usages = scope.Usages;
        _values.WalkDirectives(operation.Directives, DirectivePlaces.Of(operation.Operation));
        WalkSelectionSet(operation.SelectionSet, context.Schema.RootType(operation.Operation), isInline: false);
    }

    private void WalkFragmentDefinition(DefinitionScope scope, FragmentDefinitionNode fragment)
    {
        foreach (var rule in rules.FragmentDefinition)
        {
            rule.CheckFragmentDefinition(fragment, context);
        }

        WalkNamedType(fragment.TypeCondition, isCondition: true);
        _values.Usages = scope.Usages;
        _values.WalkDirectives(fragment.Directives, DirectivePlaces.FragmentDefinition);
        WalkSelectionSet(fragment.SelectionSet, context.TypeOf(fragment.TypeCondition), isInline: false);
    }

    private void WalkVariableDefinition(VariableDefinitionNode definition)
    {
        foreach (var rule in rules.VariableDefinition)
        {
            rule.CheckVariableDefinition(definition, context);
        }

        WalkNamedType(ValidationContext.NamedNodeOf(definition.Type), isCondition: false);
        // Nothing in a declaration may use a variable; the parser reads it as a constant.
        _values.Usages = null;
        if (definition.DefaultValue is { } value)
        {
            _values.WalkRoot(value, context.TypeOf(definition.Type), hasDefault: false);
        }

        _values.WalkDirectives(definition.Directives, DirectivePlaces.VariableDefinition);
    }

    private void WalkNamedType(NamedTypeNode reference, bool isCondition)
    {
        foreach (var rule in rules.NamedType)
        {
            rule.CheckNamedType(reference, isCondition, context);
        }
    }

    private void WalkSelectionSet(SelectionSetNode set, NamedType? type, bool isInline)
    {
        if (context.IsStopped || !context.CanNest(set))
        {
            return;
        }

        var outer = context.ParentType;
        var parent = type is CompositeType or UnionType ? type : null;
        context.ParentType = parent;
        if (!isInline)
        {
            foreach (var rule in rules.SelectionSet)
            {
                rule.CheckSelectionSet(set, context);
            }
        }

        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    WalkField(field, parent);
                    break;
                case InlineFragmentNode inline:
                    WalkInlineFragment(inline, parent);
                    break;
                case FragmentSpreadNode spread:
                    WalkFragmentSpread(spread);
                    break;
            }

            if (context.IsStopped)
            {
                return;
            }
        }

        context.ParentType = outer;
    }

    private void WalkField(FieldNode node, NamedType? parent)
    {
        var field = context.FieldOf(parent, node.Name.Value);
        context.Field = field;
        context.Type = field?.Type;
        foreach (var rule in rules.Field)
        {
            rule.CheckField(node, context);
        }

        _values.WalkArguments(node.Arguments, field?.Arguments);
        _values.WalkDirectives(node.Directives, DirectivePlaces.Field);
        if (node.SelectionSet is { } set)
        {
            WalkSelectionSet(set, field?.Type.Named, isInline: false);
        }
    }

    private void WalkInlineFragment(InlineFragmentNode node, NamedType? parent)
    {
        var type = node.TypeCondition is { } condition ? context.TypeOf(condition) : parent;
        context.Type = type;
        foreach (var rule in rules.InlineFragment)
        {
            rule.CheckInlineFragment(node, context);
        }

        if (node.TypeCondition is not null)
        {
            WalkNamedType(node.TypeCondition, isCondition: true);
        }

        _values.WalkDirectives(node.Directives, DirectivePlaces.InlineFragment);
        WalkSelectionSet(node.SelectionSet, type, isInline: true);
    }

    private void WalkFragmentSpread(FragmentSpreadNode node)
    {
        foreach (var rule in rules.FragmentSpread)
        {
            rule.CheckFragmentSpread(node, context);
        }

        _values.WalkDirectives(node.Directives, DirectivePlaces.FragmentSpread);
    }

    private void WalkUsages(DefinitionScope operation)
    {
        if (context.IsStopped || rules.VariableUsage.Length == 0)
        {
            return;
        }

        var usages = operation.Usages;
        if (operation.Spreads.Count > 0)
        {
            usages = [.. usages];
            foreach (var fragment in context.Scopes.FragmentsOf(operation))
            {
                usages.AddRange(fragment.Usages);
            }
        }

        foreach (var rule in rules.VariableUsage)
        {
            rule.CheckUsages(operation, usages, context);
        }
    }
}
