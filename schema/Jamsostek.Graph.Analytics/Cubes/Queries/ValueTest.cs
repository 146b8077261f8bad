namespace Jamsostek.Graph.Analytics.Cubes.Queries;

/// <summary>A test of a value. A missing value passes none but <see cref="Missing" />.</summary>
public enum ValueTest
{
    /// <summary>Equal.</summary>
    Equal,

    /// <summary>More.</summary>
    Greater,

    /// <summary>Not less.</summary>
    GreaterOrEqual,

    /// <summary>Less.</summary>
    Less,

    /// <summary>Not more.</summary>
    LessOrEqual,

    /// <summary>There is no value.</summary>
    Missing,
}
