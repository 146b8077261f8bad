using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Language.Errors;

namespace Jamsostek.Graph.Api.Scopes;

/// <summary>What can be wrong with a scope.</summary>
internal static class ScopeErrors
{
    /// <summary>Code of a year that the data does not have.</summary>
    public const string UnknownYearCode = "YEAR_UNKNOWN";

    /// <summary>A year that the data does not have.</summary>
    public static GraphQLError UnknownYear(int year, Snapshot snapshot)
    {
        var years = snapshot.Labour.Years;
        var known = years.IsEmpty ? "there are none for any year" : $"there are some for the years {years[0]} to {years[^1]}";
        return new GraphQLError($"There are no labour facts for the year {year}; {known}.", UnknownYearCode).With("year", year).With("years", years.Select(static known => (object)known).ToArray());
    }
}
