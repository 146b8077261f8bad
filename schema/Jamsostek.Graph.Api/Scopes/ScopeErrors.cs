using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Scopes;

/// <summary>What can be wrong with a scope.</summary>
internal static class ScopeErrors
{
    /// <summary>Code of a year that the data does not have.</summary>
    public const string UnknownYearCode = "YEAR_UNKNOWN";

    /// <summary>Code of a data version that is not held.</summary>
    public const string VersionUnknownCode = "VERSION_UNKNOWN";

    /// <summary>Code of a period that makes no sense.</summary>
    public const string PeriodCode = "PERIOD_INVALID";

    /// <summary>Code of an empty list of bases.</summary>
    public const string BasisCode = "BASIS_EMPTY";

    /// <summary>Code of a filter that the facts have no column for.</summary>
    public const string FilterCode = "FILTER_NOT_APPLICABLE";

    /// <summary>The most periods that can be asked for back from the latest month: a century of months.</summary>
    public const int MostPeriods = 1200;

    /// <summary>A year that the data does not have.</summary>
    public static GraphQLError UnknownYear(int year, Snapshot snapshot)
    {
        var years = snapshot.Labour.Years;
        var known = years.IsEmpty ? "there are none for any year" : $"there are some for the years {years[0]} to {years[^1]}";
        return new GraphQLError($"There are no labour facts for the year {year}; {known}.", UnknownYearCode).With("year", year).With("years", years.Select(static known => (object)known).ToArray());
    }

    /// <summary>A period that ends before it begins.</summary>
    public static GraphQLError Reversed(Month from, Month to) => new GraphQLError($"The period from {from} to {to} ends before it begins.", PeriodCode)
        .With("hint", "Give the earlier month as 'from' and the later one as 'to'.");

    /// <summary>A number of periods that cannot be.</summary>
    public static GraphQLError PeriodCount(int count) => new GraphQLError($"The last {count} periods were asked for; it must be 1 to {MostPeriods}.", PeriodCode)
        .With("hint", "Use 'latest: true' for the latest month, or 'between' for a span of months.");

    /// <summary>An empty list of bases.</summary>
    public static GraphQLError NoBasis() => new GraphQLError("The scope names no basis, so that no fact is in it.", BasisCode)
        .With("hint", "Leave 'basis' out for everything but synthetic facts, or name at least one.");

    /// <summary>A version that is not held.</summary>
    public static GraphQLError UnknownVersion(string version) => new GraphQLError($"The data version '{version}' is not held.", VersionUnknownCode)
        .With("hint", "Ask 'dataset { version }' for the current one; a server setting says how many earlier ones are held.");

    /// <summary>A time before which no held version was published.</summary>
    public static GraphQLError NothingKnown(DateTimeOffset time) => new GraphQLError($"No data version that is held was published by {time:O}.", VersionUnknownCode)
        .With("hint", "Leave 'asOf' out for the current version; a server setting says how many earlier ones are held.");

    /// <summary>A filter of the scope that has no meaning for the facts that are read under it.</summary>
    public static GraphQLError NotApplicable(string filter, string facts) => new GraphQLError($"The scope filters by '{filter}', which the facts of '{facts}' do not have.", FilterCode)
        .With("hint", $"Give '{facts}' a scope of its own, without '{filter}'.")
        .With("filter", filter);
}
