using System.Text;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Validation.Merging;

/// <summary>Compares two fields of one response name, without what they select (specification, section 5.3.2).</summary>
internal static class FieldComparison
{
    private const int MaxReason = 1_000;

    /// <summary>Why two fields cannot be merged; null when nothing about themselves speaks against it.</summary>
    public static string? ReasonOfConflict(SelectedField first, SelectedField second, bool neverBoth, ArgumentComparison arguments)
    {
        if (!neverBoth)
        {
            var (firstName, secondName) = (first.Node.Name.Value, second.Node.Name.Value);
            if (firstName != secondName)
            {
                return $"{ErrorText.Quote(firstName)} and {ErrorText.Quote(secondName)} are different fields";
            }

            if (!arguments.AreSame(first.Node.Arguments, second.Node.Arguments))
            {
                return "they have different arguments";
            }
        }

        return first.Definition?.Type is { } firstType && second.Definition?.Type is { } secondType && !HaveSameShape(firstType, secondType)
            ? $"they are of the different types \"{firstType}\" and \"{secondType}\""
            : null;
    }

    /// <summary>The conflict of two fields, whose selections conflict.</summary>
    /// <param name="first">The one.</param>
    /// <param name="second">The other.</param>
    /// <param name="inner">What conflicts in them, at least one.</param>
    /// <param name="most">How many nodes are named on each side.</param>
    public static Conflict Join(SelectedField first, SelectedField second, List<Conflict> inner, int most)
    {
        var reason = new StringBuilder();
        foreach (var conflict in inner)
        {
            if (reason.Length > MaxReason)
            {
                break;
            }

            reason.Append(reason.Length == 0 ? "" : " and ");
            reason.Append($"their fields {ErrorText.Quote(conflict.ResponseName)} cannot be merged, because {conflict.Reason}");
        }

        if (reason.Length > MaxReason)
        {
            reason.Length = MaxReason;
            reason.Append("...");
        }

        return new Conflict(first.ResponseName, reason.ToString(), Nodes(first, inner, most, firstSide: true), Nodes(second, inner, most, firstSide: false));
    }

    private static List<SyntaxNode> Nodes(SelectedField field, List<Conflict> inner, int most, bool firstSide)
    {
        var nodes = new List<SyntaxNode> { field.Node };
        foreach (var conflict in inner)
        {
            var side = firstSide ? conflict.First : conflict.Second;
            // Of a long chain the innermost fields say most.
            nodes.AddRange(side.Skip(Math.Max(0, side.Count - (most - nodes.Count))));
            if (nodes.Count >= most)
            {
                break;
            }
        }

        return nodes;
    }

    /// <summary>Whether answers of two types look alike, whatever they select.</summary>
    /// <remarks><c>SameResponseShape(fieldA, fieldB)</c>, without the comparison of what composite types select.</remarks>
    private static bool HaveSameShape(GraphQLType first, GraphQLType second)
    {
        while (first != second)
        {
            if (first.IsNonNull != second.IsNonNull)
            {
                return false;
            }

            (first, second) = (first.Nullable, second.Nullable);
            if (first is ListType firstList && second is ListType secondList)
            {
                (first, second) = (firstList.Element, secondList.Element);
                continue;
            }

            return first == second || (IsComposite(first) && IsComposite(second));
        }

        return true;
    }

    private static bool IsComposite(GraphQLType type) => type is CompositeType or UnionType;
}
