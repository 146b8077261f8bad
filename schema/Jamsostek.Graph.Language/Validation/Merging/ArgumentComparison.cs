using System.Collections.Immutable;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Validation.Merging;

/// <summary>Tells whether two lists of arguments say the same, in whatever order.</summary>
/// <param name="spend">Called for each comparison; false ends them all.</param>
internal sealed class ArgumentComparison(Func<bool> spend)
{
    public bool AreSame(ImmutableArray<ArgumentNode> first, ImmutableArray<ArgumentNode> second)
    {
        if (first.Length != second.Length)
        {
            return false;
        }

        for (var i = 0; i < first.Length; i++)
        {
            var argument = first[i];
            if (Find(second, argument.Name.Value, i, static node => node.Name) is not { } other || !AreSame(argument.Value, other.Value))
            {
                return false;
            }
        }

        return true;
    }

    private bool AreSame(ValueNode first, ValueNode second)
    {
        if (!spend())
        {
            return false;
        }

        return (first, second) switch
        {
            (VariableNode a, VariableNode b) => a.Name.Value == b.Name.Value,
            (IntValueNode a, IntValueNode b) => a.Value == b.Value,
            (FloatValueNode a, FloatValueNode b) => a.Value == b.Value,
            (StringValueNode a, StringValueNode b) => a.Value == b.Value && a.IsBlock == b.IsBlock,
            (BooleanValueNode a, BooleanValueNode b) => a.Value == b.Value,
            (EnumValueNode a, EnumValueNode b) => a.Value == b.Value,
            (NullValueNode, NullValueNode) => true,
            (ListValueNode a, ListValueNode b) => AreSame(a.Values, b.Values),
            (ObjectValueNode a, ObjectValueNode b) => AreSame(a.Fields, b.Fields),
            _ => false,
        };
    }

    private bool AreSame(ImmutableArray<ValueNode> first, ImmutableArray<ValueNode> second)
    {
        if (first.Length != second.Length)
        {
            return false;
        }

        for (var i = 0; i < first.Length; i++)
        {
            if (!AreSame(first[i], second[i]))
            {
                return false;
            }
        }

        return true;
    }

    private bool AreSame(ImmutableArray<ObjectFieldNode> first, ImmutableArray<ObjectFieldNode> second)
    {
        if (first.Length != second.Length)
        {
            return false;
        }

        for (var i = 0; i < first.Length; i++)
        {
            var field = first[i];
            if (Find(second, field.Name.Value, i, static node => node.Name) is not { } other || !AreSame(field.Value, other.Value))
            {
                return false;
            }
        }

        return true;
    }

    // Most often the order is the same, and the first look finds it.
    private T? Find<T>(ImmutableArray<T> nodes, string name, int likely, Func<T, NameNode> nameOf)
        where T : SyntaxNode
    {
        if (nameOf(nodes[likely]).Value == name)
        {
            return nodes[likely];
        }

        foreach (var node in nodes)
        {
            if (!spend())
            {
                return null;
            }

            if (nameOf(node).Value == name)
            {
                return node;
            }
        }

        return null;
    }
}
