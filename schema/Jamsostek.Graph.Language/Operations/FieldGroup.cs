using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Operations;

/// <summary>The fields of one response name that are merged (a <em>field set</em> of specification section 6.3.2). Equal when the very same nodes are merged in the same order.</summary>
/// <param name="nodes">At least one.</param>
internal sealed class FieldGroup(ImmutableArray<FieldNode> nodes) : IEquatable<FieldGroup>
{
    public ImmutableArray<FieldNode> Nodes { get; } = nodes;

    public bool Equals(FieldGroup? other)
    {
        if (other is null || other.Nodes.Length != Nodes.Length)
        {
            return false;
        }

        for (var i = 0; i < Nodes.Length; i++)
        {
            if (!ReferenceEquals(Nodes[i], other.Nodes[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as FieldGroup);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var node in Nodes)
        {
            hash.Add(RuntimeHelpers.GetHashCode(node));
        }

        return hash.ToHashCode();
    }
}
