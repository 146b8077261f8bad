using System.Collections.Immutable;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Validation;

/// <summary>Finds names that stand more than once in a list.</summary>
internal static class Duplicates
{
    private const int FewItems = 12;

    /// <summary>The groups of equal names with more than one member, each group and its members in source order.</summary>
    public static IReadOnlyList<List<NameNode>> In<T>(ImmutableArray<T> items, Func<T, NameNode> nameOf)
    {
        if (items.Length <= FewItems && !AnyAmongFew(items, nameOf))
        {
            return [];
        }

        var groups = new OrderedDictionary<string, List<NameNode>>(items.Length);
        foreach (var item in items)
        {
            var name = nameOf(item);
            if (!groups.TryGetValue(name.Value, out var group))
            {
                groups.Add(name.Value, group = []);
            }

            group.Add(name);
        }

        return [.. groups.Values.Where(static group => group.Count > 1)];
    }

    // Ordinary lists are short and without duplicates: that is found out here without allocating.
    private static bool AnyAmongFew<T>(ImmutableArray<T> items, Func<T, NameNode> nameOf)
    {
        for (var i = 1; i < items.Length; i++)
        {
            var name = nameOf(items[i]).Value;
            for (var j = 0; j < i; j++)
            {
                if (name == nameOf(items[j]).Value)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
