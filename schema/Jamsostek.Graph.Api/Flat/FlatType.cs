namespace Jamsostek.Graph.Api.Flat;

/// <summary>What the values of a column are.</summary>
public enum FlatType
{
    /// <summary>Text: codes and names.</summary>
    Text,

    /// <summary>Whole numbers.</summary>
    Whole,

    /// <summary>Fractions and quotients.</summary>
    Fraction,

    /// <summary>Days.</summary>
    Day,

    /// <summary>True or false.</summary>
    Truth,
}
