using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Language.Validation.Visiting;
using static Jamsostek.Graph.Language.Validation.ErrorText;

namespace Jamsostek.Graph.Language.Validation;

/// <summary>What can be wrong with fragments (specification, section 5.5).</summary>
internal static class ErrorsOfFragments
{
    private const int MaxCycleNames = 10;

    public static GraphQLError NameNotUnique(ValidationContext context, NameNode first, NameNode other) =>
        At(context, $"There can be only one fragment named {Quote(other.Value)}. Rename one of the two.", first, other)
            .With("fragment", Short(other.Value))
            .SpecifiedBy("sec-Fragment-Name-Uniqueness");

    public static GraphQLError TypeDoesNotExist(ValidationContext context, NamedTypeNode reference) =>
        UnknownType(context, reference)
            .SpecifiedBy("sec-Fragment-Spread-Type-Existence");

    public static GraphQLError NotOnComposite(ValidationContext context, NamedTypeNode condition, NameNode? fragment) =>
        Of(At(context, $"{Subject(fragment)} cannot apply to {Quote(condition.Name.Value)}, which is no object, interface or union.", condition), fragment)
            .With("typeCondition", condition.Name.Value)
            .SpecifiedBy("sec-Fragments-on-Object-Interface-or-Union-Types");

    public static GraphQLError NotUsed(ValidationContext context, FragmentDefinitionNode fragment) =>
        Of(At(context, $"The fragment {Quote(fragment.Name.Value)} is never used.", fragment), fragment.Name)
            .SpecifiedBy("sec-Fragments-Must-Be-Used");

    public static GraphQLError NotDefined(ValidationContext context, NameNode fragment, IEnumerable<string> known) =>
        Of(At(context, $"There is no fragment {Quote(fragment.Value)}.{DidYouMean(Suggestions.For(fragment.Value, known))}", fragment), fragment)
            .SpecifiedBy("sec-Fragment-Spread-Target-Defined");

    /// <summary>A fragment that leads back to itself.</summary>
    /// <param name="context">The validation.</param>
    /// <param name="cycle">The spreads that lead from the fragment back to itself; the last one spreads it.</param>
    public static GraphQLError Cycle(ValidationContext context, ReadOnlySpan<FragmentSpreadNode> cycle)
    {
        var fragment = cycle[^1].Name;
        var via = new List<string>();
        foreach (var spread in cycle[..^1])
        {
            via.Add(spread.Name.Value);
        }

        var path = via.Count == 0 ? "" : $" by way of {List(via, "and", MaxCycleNames)}";
        return Of(At(context, $"The fragment {Quote(fragment.Value)} contains itself{path}.", [.. cycle]), fragment)
            .SpecifiedBy("sec-Fragment-Spreads-Must-Not-Form-Cycles");
    }

    public static GraphQLError NotPossible(ValidationContext context, SyntaxNode node, NameNode? fragment, NamedType parent, NamedType condition) =>
        Of(At(context, $"{Subject(fragment)} on type {Quote(condition.Name)} cannot be used here: no object of type {Quote(parent.Name)} is one.", node), fragment)
            .With("typeCondition", condition.Name)
            .With("selectionSetType", parent.Name)
            .SpecifiedBy("sec-Fragment-Spread-Is-Possible");

    private static string Subject(NameNode? fragment) => fragment is null ? "The inline fragment" : $"The fragment {Quote(fragment.Value)}";

    private static GraphQLError Of(GraphQLError error, NameNode? fragment) => fragment is null ? error : error.With("fragment", Short(fragment.Value));
}
