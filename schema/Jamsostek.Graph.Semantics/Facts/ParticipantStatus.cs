namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>Which participants a count holds.</summary>
public enum ParticipantStatus
{
    /// <summary>Paying (peserta aktif).</summary>
    Active,

    /// <summary>Registered, no longer paying.</summary>
    Inactive,

    /// <summary>Registered, paying or not.</summary>
    Registered,

    /// <summary>The source does not say which of the two.</summary>
    ActiveOrRegistered,

    /// <summary>Joined in the course of the year: a flow.</summary>
    JoinedInYear,

    /// <summary>Left in the course of the year: a flow.</summary>
    LeftInYear,
}
