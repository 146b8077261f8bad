using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Validation.Visiting;
using static Jamsostek.Graph.Language.Validation.ErrorText;

namespace Jamsostek.Graph.Language.Validation;

/// <summary>What is refused because of <see cref="ValidationLimits"/>: valid by the specification, but too much.</summary>
internal static class ErrorsOfLimits
{
    public static GraphQLError TooDeep(ValidationContext context, OperationDefinitionNode operation, int depth) =>
        At(context, $"The {Of(operation)} nests fields {depth} deep; at most {context.Limits.MaxQueryDepth} are allowed.", operation)
            .With("allowedExecutionDepth", context.Limits.MaxQueryDepth)
            .With("detectedExecutionDepth", depth);

    public static GraphQLError TooManyFragmentVisits(ValidationContext context, OperationDefinitionNode operation) =>
        At(context, $"The {Of(operation)} spreads fragments more than {context.Limits.MaxFragmentVisits} times, counting the spreads inside fragments each time that these are spread.", operation)
            .With("allowedFragmentVisits", context.Limits.MaxFragmentVisits);

    public static GraphQLError TooManyComparisons(ValidationContext context, SyntaxNode node) =>
        At(context, $"Finding out whether the fields of this selection can be merged takes more than {context.Limits.MaxFieldMergeComparisons} comparisons. Select each field once, or use different aliases.", node)
            .With("allowedComparisons", context.Limits.MaxFieldMergeComparisons)
            .SpecifiedBy("sec-Field-Selection-Merging");

    public static GraphQLError IntrospectionTooDeep(ValidationContext context, FieldNode field) =>
        Coded(ErrorCodes.IntrospectionDepth, context, $"This introspection nests the lists of fields, interfaces, possible types or input fields more than {context.Limits.MaxIntrospectionListDepth} deep.", field);

    public static GraphQLError NestedTooDeeply(ValidationContext context, SyntaxNode node) =>
        At(context, "The document is nested too deeply to be checked.", node);
}
