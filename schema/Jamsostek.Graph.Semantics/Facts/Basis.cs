namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>How a stored fact came to be. Every answer says what share of it is of which basis.</summary>
public enum Basis : byte
{
    /// <summary>A source states it.</summary>
    Reported,

    /// <summary>Arithmetic on, or plain inference from, reported facts.</summary>
    Derived,

    /// <summary>The outcome of a model, with a standard error.</summary>
    Estimated,

    /// <summary>Made up for demonstration; never mixed into a reported figure unasked.</summary>
    Synthetic,
}
