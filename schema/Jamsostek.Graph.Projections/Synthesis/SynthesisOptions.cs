using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>The months that are made and the seed they are drawn with. The same options and the same facts give the same figures, to the last digit.</summary>
public sealed record SynthesisOptions
{
    /// <summary>The seed of the published synthesis: the digits of the date of Inpres 2/2021, 25 March 2021. Any other gives another, equally made-up, set of figures.</summary>
    public const ulong PublishedSeed = 2021_03_25;

    /// <summary>The first month, 2021-01.</summary>
    public Month First { get; init; } = new(2021, 1);

    /// <summary>The last month, 2025-12; before <see cref="First" />, no month is made.</summary>
    public Month Last { get; init; } = new(2025, 12);

    /// <summary>The seed; <see cref="PublishedSeed" />.</summary>
    public ulong Seed { get; init; } = PublishedSeed;
}
