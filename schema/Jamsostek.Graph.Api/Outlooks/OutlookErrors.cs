using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Projections;

namespace Jamsostek.Graph.Api.Outlooks;

/// <summary>What can be wrong with a question about the future.</summary>
internal static class OutlookErrors
{
    /// <summary>No model was trained.</summary>
    public static GraphQLError ModelMissing() => new GraphQLError("No projection model has been trained on this record.", "MODEL_MISSING")
        .With("hint", "Run the command 'train' on the data directory of the server; it takes the model over by itself.");

    /// <summary>There is no such target.</summary>
    public static GraphQLError TargetUnknown(string id) => new GraphQLError($"There is no target '{id}'.", "TARGET_UNKNOWN")
        .With("hint", "Ask 'targets { nodes { key setBy year value } }' for the keys of all targets, or give 'rate' and 'dueBy'.");

    /// <summary>Neither a target nor a rate, or both.</summary>
    public static GraphQLError QuestionUnclear() => new GraphQLError("The outlook is asked for neither one target nor one rate.", "OUTLOOK_QUESTION_INVALID")
        .With("hint", "Give either 'target', or both 'rate' (0.95 for 95 %) and 'dueBy'.");

    /// <summary>A rate that is none.</summary>
    public static GraphQLError RateInvalid(double rate) => new GraphQLError(FormattableString.Invariant($"A rate of {rate} is no share."), "OUTLOOK_QUESTION_INVALID")
        .With("hint", "Give a share of potential workers above 0 and not above 1, such as 0.95.");

    /// <summary>A level without outlooks.</summary>
    public static GraphQLError LevelInvalid() => new GraphQLError("Coverage of agencies is not projected.", "OUTLOOK_LEVEL_INVALID")
        .With("hint", "Ask for the level COUNTRY, PROVINCE or KABUPATEN.");

    /// <summary>A scenario that cannot be computed.</summary>
    public static GraphQLError ScenarioInvalid(ProjectionProblem problem) => new GraphQLError(problem.Message, "SCENARIO_INVALID").With("hint", problem.Hint);
}
