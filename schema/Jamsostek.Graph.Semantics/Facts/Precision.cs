namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>How exactly a date is known.</summary>
public enum Precision
{
    /// <summary>To the day.</summary>
    Day,

    /// <summary>To the month.</summary>
    Month,

    /// <summary>To the year.</summary>
    Year,
}
