using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Language.Errors;

namespace Jamsostek.Graph.Api.Filtering;

/// <summary>Collects what is wrong with a filter while it is compiled; the first mistake is the one told.</summary>
internal sealed class FilterProblems
{
    /// <summary>The first mistake; null when there is none.</summary>
    public GraphQLError? First { get; private set; }

    /// <summary>What has to hold of the scope that the filter is used in, each telling what is wrong with it.</summary>
    public HashSet<Func<ReadScope, GraphQLError?>> Checks { get; } = [];

    /// <summary>How many conditions on the items of lists were compiled so far.</summary>
    public int Lists { get; set; }

    /// <summary>Notes that an operation needs a value and was given null.</summary>
    public void NullGiven(string operation, string type) =>
        First ??= new GraphQLError(
            $"The filter '{operation}' of '{type}' needs a value and was given null. Leave it out to filter nothing, or use 'eq: null' to find what is missing.",
            ErrorCodes.NullFilter).With("filter", operation).With("filterType", type);
}
