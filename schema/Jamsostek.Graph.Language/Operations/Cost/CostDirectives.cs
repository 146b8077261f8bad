namespace Jamsostek.Graph.Language.Operations.Cost;

/// <summary>
/// The directives by which a schema says what its fields cost (draft IBM cost specification, sections 3 and 4,
/// with HotChocolate's <c>slicingArgumentDefaultValue</c>).
/// </summary>
public static class CostDirectives
{
    /// <summary>Their definitions, to be added to a schema that applies them.</summary>
    public const string Sdl = """"
        """
        What something costs when a request is priced: a field when it is selected, an argument or input field when it is given,
        a type for each value of it in the answer. Without it: 1 for what has fields of its own, 0 for scalars and enums.
        """
        directive @cost("A number, such as 2.5." weight: String!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR

        "How many items a list is taken to have when a request is priced."
        directive @listSize(
          "When no argument tells it."
          assumedSize: Int
          "The arguments that tell it, with dots into input objects; the greatest counts."
          slicingArguments: [String!]
          "What counts when none of the slicing arguments is given."
          slicingArgumentDefaultValue: Int
          "The lists inside the object that the field answers which have this size, instead of the field itself."
          sizedFields: [String!]
          "Whether exactly one of the slicing arguments must be given."
          requireOneSlicingArgument: Boolean! = true
        ) on FIELD_DEFINITION

        """";
}
