using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types.Building;

namespace Jamsostek.Graph.Language.Types.Validation;

/// <summary>The sentences about input objects, arguments and default values.</summary>
internal static class InputErrors
{
    private const string InputObjects = "Input-Objects.Type-Validation";

    public static GraphQLError NoFields(InputObjectType type, Sourced<SyntaxNode> place)
        => SchemaError.At(InputObjects, $"The input object \"{type.Name}\" must have at least one field.", place);

    public static GraphQLError NotInput(string coordinate, InputValue value, Sourced<SyntaxNode> type)
        => SchemaError.At("Input-and-Output-Types", $"The type of \"{coordinate}\" must be an input type; \"{value.Type.Named.Name}\" is of kind {SchemaError.Name(value.Type.Named.Kind)}.", type);

    public static GraphQLError RequiredDeprecated(string coordinate, Sourced<SyntaxNode> directive)
        => SchemaError.At("-deprecated", $"\"{coordinate}\" is required and cannot be deprecated; make it nullable or give it a default first.", directive);

    public static GraphQLError InvalidDefault(string coordinate, string problem, Sourced<SyntaxNode> place)
        => SchemaError.At(InputObjects, $"The default of \"{coordinate}\" is not valid: {problem}.", place);

    public static GraphQLError OneOfNonNull(string coordinate, Sourced<SyntaxNode> type)
        => SchemaError.At("OneOf-Input-Objects", $"\"{coordinate}\" must be nullable, as a field of a OneOf input object.", type);

    public static GraphQLError OneOfDefault(string coordinate, Sourced<SyntaxNode> value)
        => SchemaError.At("OneOf-Input-Objects", $"\"{coordinate}\" cannot have a default, as a field of a OneOf input object.", value);

    public static GraphQLError OneOfExtension(InputObjectType type, Sourced<SyntaxNode> directive)
        => SchemaError.At("Input-Object-Extensions", $"\"@oneOf\" cannot be added to \"{type.Name}\" by an extension.", directive);

    public static GraphQLError NoFiniteValue(string path, params ReadOnlySpan<Sourced<SyntaxNode>> fields)
        => SchemaError.At("Input-Objects.Circular-References", $"No value can be given for {path}, which must contain itself; make one of these fields nullable or a list.", fields);

    public static GraphQLError DefaultCycle(string path, params ReadOnlySpan<Sourced<SyntaxNode>> fields)
        => SchemaError.At("Input-Objects.Circular-References", $"The default of {path} contains itself.", fields);
}
