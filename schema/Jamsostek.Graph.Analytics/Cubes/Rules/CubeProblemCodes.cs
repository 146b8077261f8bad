namespace Jamsostek.Graph.Analytics.Cubes.Rules;

/// <summary>The codes of <see cref="CubeProblem" />.</summary>
public static class CubeProblemCodes
{
    /// <summary>The cube has no such dimension.</summary>
    public const string UnknownDimension = "CUBE_UNKNOWN_DIMENSION";

    /// <summary>The cube has no such measure.</summary>
    public const string UnknownMeasure = "CUBE_UNKNOWN_MEASURE";

    /// <summary>A key stands twice.</summary>
    public const string DuplicateKey = "CUBE_DUPLICATE_KEY";

    /// <summary>The cube has no facts of the grain.</summary>
    public const string UnknownGrain = "CUBE_UNKNOWN_GRAIN";

    /// <summary>Two breakdowns that were never cross-tabulated.</summary>
    public const string TwoBreakdowns = "CUBE_TWO_BREAKDOWNS";

    /// <summary>A dimension over which nothing adds up is neither a key nor narrowed to one member.</summary>
    public const string NotAdditive = "CUBE_NOT_ADDITIVE";

    /// <summary>The months run backwards, or the number of periods is below 1.</summary>
    public const string InvalidPeriod = "CUBE_INVALID_PERIOD";

    /// <summary>More periods than a query may have.</summary>
    public const string TooManyPeriods = "CUBE_TOO_MANY_PERIODS";

    /// <summary>A filter names the period, or a member that does not exist.</summary>
    public const string InvalidFilter = "CUBE_INVALID_FILTER";

    /// <summary>No bases are named.</summary>
    public const string NoBases = "CUBE_NO_BASES";

    /// <summary>The order is by something that the groups do not have.</summary>
    public const string InvalidOrder = "CUBE_INVALID_ORDER";

    /// <summary>The leading members are asked for of something that is no key, or fewer than one of them.</summary>
    public const string InvalidTop = "CUBE_INVALID_TOP";

    /// <summary>Gaps can only be filled between periods that are listed.</summary>
    public const string FillWithoutPeriod = "CUBE_FILL_WITHOUT_PERIOD";

    /// <summary>More keys than a roll-up by every part of them may have.</summary>
    public const string TooManyKeys = "CUBE_TOO_MANY_KEYS";

    /// <summary>A number of rows is below 0.</summary>
    public const string InvalidPage = "CUBE_INVALID_PAGE";

    /// <summary>The row of a cursor is not in the answer.</summary>
    public const string UnknownCursor = "CUBE_UNKNOWN_CURSOR";

    /// <summary>More groups than a query may have.</summary>
    public const string TooManyGroups = "CUBE_TOO_MANY_GROUPS";

    /// <summary>A row cannot be asked this.</summary>
    public const string InvalidRowOperation = "CUBE_INVALID_ROW_OPERATION";
}
