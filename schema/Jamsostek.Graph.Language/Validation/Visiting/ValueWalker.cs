using System.Collections.Immutable;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Validation.Visiting;

/// <summary>Walks directives, arguments and the values inside them, and notes where variables are used.</summary>
internal sealed class ValueWalker(RuleSet rules, ValidationContext context)
{
    /// <summary>Where uses of variables are noted; null where there can be none.</summary>
    public List<VariableUsage>? Usages { get; set; }

    public void WalkDirectives(ImmutableArray<DirectiveNode> directives, string place)
    {
        if (directives.IsEmpty)
        {
            return;
        }

        foreach (var rule in rules.Directives)
        {
            rule.CheckDirectives(directives, place, context);
        }

        foreach (var directive in directives)
        {
            context.Schema.Directives.TryGetValue(directive.Name.Value, out var definition);
            WalkArguments(directive.Arguments, definition?.Arguments);
        }
    }

    public void WalkArguments(ImmutableArray<ArgumentNode> arguments, OrderedDictionary<string, InputValue>? definitions)
    {
        foreach (var argument in arguments)
        {
            InputValue? definition = null;
            definitions?.TryGetValue(argument.Name.Value, out definition);
            WalkRoot(argument.Value, definition?.Type, definition?.DefaultValue is not null);
        }
    }

    /// <summary>Walks a whole literal.</summary>
    /// <param name="value">The value of an argument, or a default.</param>
    /// <param name="type">What is expected; null when that is unknown.</param>
    /// <param name="hasDefault">Whether the argument has a default.</param>
    public void WalkRoot(ValueNode value, GraphQLType? type, bool hasDefault)
    {
        if (type is not null)
        {
            foreach (var rule in rules.Value)
            {
                rule.CheckValue(value, type, context);
            }
        }

        WalkValue(value, type, oneOf: null, hasDefault);
    }

    private void WalkValue(ValueNode value, GraphQLType? type, InputObjectType? oneOf, bool hasDefault)
    {
        switch (value)
        {
            case VariableNode variable:
                Usages?.Add(new VariableUsage(variable, type, oneOf, hasDefault));
                break;
            case ListValueNode list when context.CanNest(list):
                var element = (type?.Nullable as ListType)?.Element;
                foreach (var item in list.Values)
                {
                    WalkValue(item, element, oneOf: null, hasDefault: false);
                }

                break;
            case ObjectValueNode inputObject when context.CanNest(inputObject):
                WalkObject(inputObject, type?.Named as InputObjectType);
                break;
        }
    }

    private void WalkObject(ObjectValueNode value, InputObjectType? type)
    {
        foreach (var rule in rules.ObjectValue)
        {
            rule.CheckObjectValue(value, context);
        }

        foreach (var node in value.Fields)
        {
            InputValue? field = null;
            type?.Fields.TryGetValue(node.Name.Value, out field);
            WalkValue(node.Value, field?.Type, type is { IsOneOf: true } ? type : null, field?.DefaultValue is not null);
        }
    }
}
