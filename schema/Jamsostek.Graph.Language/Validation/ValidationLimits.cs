namespace Jamsostek.Graph.Language.Validation;

/// <summary>
/// What a document may ask of validation, and of execution after it. The defaults let every ordinary document through
/// (the widest introspection query of common tools is 15 fields deep) and refuse hostile ones within milliseconds.
/// </summary>
/// <exception cref="ArgumentOutOfRangeException">A limit is set out of its range.</exception>
public sealed record ValidationLimits
{
    /// <summary>The defaults.</summary>
    public static ValidationLimits Default { get; } = new();

    /// <summary>No limits: for documents that are trusted, and for tests that compare all errors. Recursion stays bounded by the stack.</summary>
    public static ValidationLimits Unlimited { get; } = new()
    {
        MaxErrors = int.MaxValue,
        MaxQueryDepth = int.MaxValue,
        MaxFragmentVisits = int.MaxValue,
        MaxFieldMergeComparisons = int.MaxValue,
        MaxIntrospectionListDepth = int.MaxValue,
    };

    /// <summary>How many errors are reported before validation stops; at least 1. Default 5.</summary>
    public int MaxErrors { get; init => field = AtLeast(1, value); } = 5;

    /// <summary>How many fields may be nested in one another, fragments followed; at least 1. Default 25.</summary>
    public int MaxQueryDepth { get; init => field = AtLeast(1, value); } = 25;

    /// <summary>How many fragment spreads one operation may contain once every spread is replaced by its fragment; at least 0. Default 1,000.</summary>
    public int MaxFragmentVisits { get; init => field = AtLeast(0, value); } = 1_000;

    /// <summary>
    /// How many comparisons may be made to find out whether the fields of one response name can be merged; at least 0. Default 100,000.
    /// Selection sets whose response names all differ need none.
    /// </summary>
    public int MaxFieldMergeComparisons { get; init => field = AtLeast(0, value); } = 100_000;

    /// <summary>
    /// How many of introspection's lists <c>fields</c>, <c>interfaces</c>, <c>possibleTypes</c> and <c>inputFields</c> may be nested in
    /// one another; at least 0. Default 2: each level multiplies the answer by the size of the schema.
    /// </summary>
    public int MaxIntrospectionListDepth { get; init => field = AtLeast(0, value); } = 2;

    private static int AtLeast(int least, int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least);
        return value;
    }
}
