using Jamsostek.Graph.Analytics.Cubes.Rules;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Language.Errors;

namespace Jamsostek.Graph.Api.Flat;

/// <summary>Why parameters have no table.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Parameter">Which parameter is wrong; null where it is not one alone.</param>
/// <param name="Message">What is wrong, a sentence.</param>
/// <param name="Hint">What to do instead, a sentence.</param>
public sealed record FlatProblem(string Code, string? Parameter, string Message, string Hint)
{
    private static readonly string[] ScopeMembers = ["during", "where", "basis", "asOf"];

    /// <summary>A parameter that is not known.</summary>
    public const string UnknownParameter = "UNKNOWN_PARAMETER";

    /// <summary>A parameter whose value does not fit.</summary>
    public const string InvalidParameter = "INVALID_PARAMETER";

    /// <summary>A parameter that is given twice.</summary>
    public const string RepeatedParameter = "REPEATED_PARAMETER";

    internal static FlatProblem Of(CubeProblem problem) => new(problem.Code, ParameterOf(problem.Code), problem.Message, problem.Hint);

    internal static FlatProblem Of(GraphQLError error)
    {
        var argument = error.Extensions.FirstOrDefault(static extension => extension.Key == "argument").Value as string;
        // The members of scope stand alone in an address.
        var parameter = argument == "scope" ? ScopeMembers.FirstOrDefault(member => error.Message.Contains($"\"scope.{member}", StringComparison.Ordinal)) : argument ?? ParameterOf(error.Code);
        var hint = error.Extensions.FirstOrDefault(static extension => extension.Key == "hint").Value as string;
        return new(error.Code ?? InvalidParameter, parameter, error.Message, hint ?? "The page /v1 lists the parameters, their types and examples.");
    }

    internal static FlatProblem Invalid(string parameter, string message, string hint) => new(InvalidParameter, parameter, message, hint);

    private static string? ParameterOf(string? code) => code switch
    {
        ScopeErrors.PeriodCode => "during",
        ScopeErrors.VersionUnknownCode => "asOf",
        ScopeErrors.BasisCode => "basis",
        ScopeErrors.FilterCode => "where",
        CubeProblemCodes.UnknownDimension or CubeProblemCodes.DuplicateKey or CubeProblemCodes.TwoBreakdowns or CubeProblemCodes.NotAdditive or CubeProblemCodes.TooManyGroups => "groupBy",
        CubeProblemCodes.UnknownMeasure => "measures",
        CubeProblemCodes.UnknownGrain => "grain",
        CubeProblemCodes.InvalidPeriod or CubeProblemCodes.TooManyPeriods => "during",
        CubeProblemCodes.InvalidFilter => "where",
        CubeProblemCodes.NoBases => "basis",
        CubeProblemCodes.InvalidOrder or CubeProblemCodes.InvalidRowOperation => "order",
        CubeProblemCodes.InvalidTop => "top",
        CubeProblemCodes.FillWithoutPeriod => "fill",
        CubeProblemCodes.TooManyKeys => "rollup",
        _ => null,
    };
}
