using System.Collections.Immutable;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Operations;

/// <summary><c>@skip</c> and <c>@include</c> (specification, sections 3.13.1 and 3.13.2): which variables decide, and what they decide.</summary>
internal static class Conditions
{
    private const string SkipDirective = "skip";
    private const string IncludeDirective = "include";

    /// <summary>The variables that decide about selections in these definitions, each once, in the order of the document.</summary>
    public static ImmutableArray<string> VariablesOf(IEnumerable<SelectionSetNode> roots)
    {
        var names = new OrderedDictionary<string, bool>();
        var open = new Stack<SelectionSetNode>(roots);
        while (open.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                foreach (var directive in DirectivesOf(selection))
                {
                    if (directive.Name.Value is SkipDirective or IncludeDirective && If(directive) is VariableNode variable)
                    {
                        _ = names.TryAdd(variable.Name.Value, true);
                    }
                }

                if (Inner(selection) is { } inner)
                {
                    open.Push(inner);
                }
            }
        }

        return [.. names.Keys];
    }

    /// <summary>The values of the deciding variables as one key; the same key means the same plan.</summary>
    /// <param name="variables">The deciding variables that the operation declares.</param>
    /// <param name="values">Coerced.</param>
    /// <param name="error">Set when one of them is null.</param>
    public static string KeyOf(ImmutableArray<string> variables, VariableValues values, out GraphQLError? error)
    {
        error = null;
        if (variables.IsEmpty)
        {
            return "";
        }

        var key = new char[variables.Length];
        for (var i = 0; i < key.Length; i++)
        {
            if (!values.TryGet(variables[i], out var value) || value is not bool isTrue)
            {
                error = OperationErrors.NullCondition(variables[i]);
                return "";
            }

            key[i] = isTrue ? '1' : '0';
        }

        return new string(key);
    }

    /// <summary>Whether a selection is answered.</summary>
    public static bool IsIncluded(SelectionNode selection, VariableValues variables)
    {
        foreach (var directive in DirectivesOf(selection))
        {
            if ((directive.Name.Value == SkipDirective && IsTrue(directive, variables)) || (directive.Name.Value == IncludeDirective && !IsTrue(directive, variables)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsTrue(DirectiveNode directive, VariableValues variables) => If(directive) switch
    {
        BooleanValueNode literal => literal.Value,
        VariableNode variable => variables.TryGet(variable.Name.Value, out var value) && value is true,
        _ => throw new InvalidOperationException($"Validation let an @{directive.Name.Value} pass that has no Boolean."),
    };

    private static ValueNode? If(DirectiveNode directive) => directive.Arguments.FirstOrDefault(argument => argument.Name.Value == "if")?.Value;

    private static ImmutableArray<DirectiveNode> DirectivesOf(SelectionNode selection) => selection switch
    {
        FieldNode field => field.Directives,
        FragmentSpreadNode spread => spread.Directives,
        InlineFragmentNode fragment => fragment.Directives,
        _ => [],
    };

    private static SelectionSetNode? Inner(SelectionNode selection) => selection switch
    {
        FieldNode field => field.SelectionSet,
        InlineFragmentNode fragment => fragment.SelectionSet,
        _ => null,
    };
}
