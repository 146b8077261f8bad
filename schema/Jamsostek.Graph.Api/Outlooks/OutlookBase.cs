using System.ComponentModel;

namespace Jamsostek.Graph.Api.Outlooks;

/// <summary>What a target is a rate of, as the model reads it.</summary>
[Description("What a target is a rate of, as the model reads it.")]
internal enum OutlookBase
{
    /// <summary>Potential workers.</summary>
    [Description("Potential workers (potensi pekerja), the count of the panel.")]
    Potential,

    /// <summary>Employed persons.</summary>
    [Description("Employed persons of the labour force survey, the base of the national plans; construction and migrant workers count among the covered.")]
    Employed,

    /// <summary>Nothing: a number of workers.</summary>
    [Description("Nothing: the target is a number of workers, or of something that is not projected.")]
    None,
}
