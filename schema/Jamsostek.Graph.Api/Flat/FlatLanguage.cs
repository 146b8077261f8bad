namespace Jamsostek.Graph.Api.Flat;

/// <summary>The language of names that have one.</summary>
internal enum FlatLanguage
{
    /// <summary>English.</summary>
    En,

    /// <summary>Indonesian.</summary>
    Id,
}
