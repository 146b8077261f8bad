using System.Collections.Immutable;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Columns;

/// <summary>Facts that can be asked for together: all of a cube, or of one breakdown of the labour force. Immutable.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Levels">Sums of them, the coarsest first.</param>
/// <param name="Fact">The stored fact behind a position of <see cref="FactColumns.FactOf" />; null where it was concluded from there being none.</param>
/// <param name="KnownSources">How many sources its facts name; null where they have to be looked at to know.</param>
internal sealed record CubePartition(FactColumns Facts, ImmutableArray<LevelColumns> Levels, Func<int, IFact?> Fact, int? KnownSources)
{
    private readonly Lazy<int> _sources = new(() => KnownSources ?? Enumerable.Range(0, Facts.Count).Select(row => Fact(row)?.SourceId).OfType<string>().Distinct(StringComparer.Ordinal).Count());

    /// <summary>How many sources its facts name; counted when it is first asked for.</summary>
    public int Sources => _sources.Value;
}
