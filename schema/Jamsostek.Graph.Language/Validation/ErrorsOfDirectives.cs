using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Language.Validation.Visiting;
using static Jamsostek.Graph.Language.Validation.ErrorText;

namespace Jamsostek.Graph.Language.Validation;

/// <summary>What can be wrong with directives (specification, section 5.7).</summary>
internal static class ErrorsOfDirectives
{
    public static GraphQLError NotDefined(ValidationContext context, DirectiveNode directive) =>
        Of(At(context, $"There is no directive {Name(directive)}.{DidYouMean([.. Suggestions.For(directive.Name.Value, context.Schema.Directives.Keys).Select(static name => "@" + name)])}", directive), directive)
            .SpecifiedBy("sec-Directives-Are-Defined");

    public static GraphQLError NotHere(ValidationContext context, DirectiveNode directive, DirectiveType definition, string place) =>
        Of(At(context, $"The directive {Name(directive)} cannot be used on {place}; it can on {string.Join(", ", definition.Locations)}.", directive), directive)
            .SpecifiedBy("sec-Directives-Are-in-Valid-Locations");

    public static GraphQLError NotUnique(ValidationContext context, DirectiveNode first, DirectiveNode other) =>
        Of(At(context, $"The directive {Name(other)} can be used only once at a place.", first, other), other)
            .SpecifiedBy("sec-Directives-Are-Unique-per-Location");

    private static string Name(DirectiveNode directive) => Quote("@" + directive.Name.Value);

    private static GraphQLError Of(GraphQLError error, DirectiveNode directive) => error.With("directive", Short(directive.Name.Value));
}
