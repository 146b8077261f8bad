namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>How a stated value is meant.</summary>
public enum Qualifier
{
    /// <summary>Stated as it is.</summary>
    Exact,

    /// <summary>Rounded by the source.</summary>
    Rounded,

    /// <summary>Stated as approximate ("sekitar").</summary>
    Approximate,

    /// <summary>Stated as "more than".</summary>
    LowerBound,

    /// <summary>Not stated; follows from what is stated.</summary>
    Inferred,

    /// <summary>A date by which something is to be reached.</summary>
    Deadline,

    /// <summary>Stated without a number.</summary>
    NoNumber,

    /// <summary>Stated without number and date.</summary>
    NoNumberNoDate,

    /// <summary>Stated without number and without naming anyone.</summary>
    NoNumberNoNames,
}
