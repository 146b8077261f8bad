using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Validation.Visiting;

/// <summary>The places of an executable document where directives may stand, named as in <c>ExecutableDirectiveLocation</c>.</summary>
internal static class DirectivePlaces
{
    public const string Field = "FIELD";
    public const string FragmentDefinition = "FRAGMENT_DEFINITION";
    public const string FragmentSpread = "FRAGMENT_SPREAD";
    public const string InlineFragment = "INLINE_FRAGMENT";
    public const string VariableDefinition = "VARIABLE_DEFINITION";

    public static string Of(OperationKind operation) => operation switch
    {
        OperationKind.Query => "QUERY",
        OperationKind.Mutation => "MUTATION",
        _ => "SUBSCRIPTION",
    };
}
