using System.ComponentModel;

namespace Jamsostek.Graph.Api.Records;

/// <summary>How a number of participants was counted.</summary>
[Description("How a number of participants was counted.")]
internal enum CountedBy
{
    /// <summary>Over the whole country.</summary>
    [Description("Over the whole country.")]
    Country,

    /// <summary>By the place where the employer is registered.</summary>
    [Description("By the place where the employer is registered, which is not where the workers live or work.")]
    PlaceOfRegistration,
}
