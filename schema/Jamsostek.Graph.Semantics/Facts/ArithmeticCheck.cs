namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>Whether a published rate follows from the two published counts.</summary>
public enum ArithmeticCheck
{
    /// <summary>It does, to the last printed digit or within rounding of it.</summary>
    Agrees,

    /// <summary>It does after rounding to the printed digits.</summary>
    Rounded,

    /// <summary>It does not.</summary>
    Disagrees,

    /// <summary>One of the three is missing.</summary>
    NotCheckable,
}
