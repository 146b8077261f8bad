using System.ComponentModel;

namespace Jamsostek.Graph.Api.Labour;

/// <summary>The language of a label.</summary>
[Description("The language of a label.")]
internal enum LabelLanguage
{
    /// <summary>English.</summary>
    [Description("English.")]
    En,

    /// <summary>Indonesian.</summary>
    [Description("Indonesian.")]
    Id,
}
