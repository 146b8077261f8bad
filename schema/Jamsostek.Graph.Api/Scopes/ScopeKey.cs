using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Scopes;

/// <summary>What figures are read for, within one data version. Two keys with the same text choose the same facts.</summary>
/// <param name="Year">The year of labour measures; null for the one that <paramref name="During"/> or the data say.</param>
/// <param name="During">The months; null for all there are.</param>
/// <param name="Where">Which facts; null for all.</param>
/// <param name="Bases">Which bases; default for all but synthetic.</param>
internal sealed record ScopeKey(int? Year, During? During, FactConditions? Where, ImmutableArray<Basis> Bases)
{
    /// <summary>Everything.</summary>
    public static ScopeKey Everything { get; } = new(null, null, null, default);

    /// <summary>The key as a text. Not kept: a copy with another part would keep it too.</summary>
    public string Text => $"{Year}|{During}|{Where?.Text}|{(Bases.IsDefault ? "" : string.Join(',', Bases.Order()))}";
}
