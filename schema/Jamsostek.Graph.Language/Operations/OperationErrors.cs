using System.Collections.Immutable;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Operations;

/// <summary>The errors between a valid document and its execution: the choice of the operation, variables, arguments, limits.</summary>
internal static class OperationErrors
{
    public static GraphQLError NoDocument() => new("The request has no document: send it as \"query\".", ErrorCodes.NoDocument);

    public static GraphQLError NoOperation() => new("The document has no operation, only fragments.", ErrorCodes.Syntax);

    public static GraphQLError OperationNameRequired(int count)
        => new($"The document has {count} operations: say with \"operationName\" which one to execute.", ErrorCodes.OperationNotFound);

    public static GraphQLError UnknownOperation(string name)
        => new GraphQLError($"The document has no operation named \"{InputMessages.Shortened(name)}\".", ErrorCodes.OperationNotFound);

    public static GraphQLError MutationNotAllowed()
        => new("This request may only read: send a mutation by POST.", ErrorCodes.MutationNotAllowed);

    public static GraphQLError VariablesNotAnObject(string found)
        => new($"The variables must be a JSON object of values by name, found {found}.", ErrorCodes.InvalidType);

    public static GraphQLError MissingVariable(VariablePlan variable, SourceText source)
        => Of(variable, source, $"Variable \"${variable.Name}\" of the type {variable.Type} is required and was not given.", ErrorCodes.RequiredVariable);

    public static GraphQLError NullVariable(VariablePlan variable, SourceText source)
        => Of(variable, source, $"Variable \"${variable.Name}\" of the type {variable.Type} must not be null.", ErrorCodes.RequiredVariable);

    public static GraphQLError InvalidVariable(VariablePlan variable, SourceText source, InputProblem problem)
    {
        var place = problem.PlaceUnder(variable.Name);
        var error = Of(variable, source, $"Variable \"${variable.Name}\" has an invalid value at \"{place}\": {problem.Sentence}.", ErrorCodes.InvalidType);
        return problem.Path.IsEmpty ? error : error.With("inputPath", problem.Path);
    }

    public static GraphQLError NullCondition(string variable)
        => new($"Variable \"${variable}\" decides what is skipped or included and must not be null.", ErrorCodes.InvalidType);

    public static GraphQLError InvalidArgument(Field field, string argument, InputProblem problem)
        => new GraphQLError($"Argument \"{argument}\" of {field.Coordinate} has an invalid value at \"{problem.PlaceUnder(argument)}\": {problem.Sentence}.", ErrorCodes.InvalidType)
            .With("field", field.Coordinate)
            .With("argument", argument);

    public static GraphQLError MissingArgument(Field field, InputValue argument)
        => new GraphQLError($"Argument \"{argument.Name}\" of {field.Coordinate} is of the type {argument.Type} and must be given.", ErrorCodes.InvalidType)
            .With("field", field.Coordinate)
            .With("argument", argument.Name);

    public static GraphQLError TooManyFields(int max)
        => new GraphQLError($"The operation selects more than {max} fields once its fragments are inlined for every type they apply to.", ErrorCodes.Cost)
            .With("maxPlannedFields", max);

    public static GraphQLError TooDeep(int max)
        => new GraphQLError($"The operation nests more than {max} fields in one another once its fragments are inlined.", ErrorCodes.Cost);

    public static GraphQLError IntrospectionOff(ImmutableArray<SourceLocation> locations)
        => new("Introspection is turned off on this server: read the schema's SDL instead.", ErrorCodes.IntrospectionOff) { Locations = locations };

    private static GraphQLError Of(VariablePlan variable, SourceText source, string message, string code)
        => new GraphQLError(message, code) { Locations = [source.LocationOf(variable.Definition.Start)] }.With("variable", variable.Name);
}
