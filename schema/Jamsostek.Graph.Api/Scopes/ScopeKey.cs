using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Scopes;

/// <summary>What figures are read for, within one data version. Equal keys, which have the same text, choose the same facts.</summary>
/// <param name="Year">The year of labour measures; null for the one that <paramref name="During"/> or the data say.</param>
/// <param name="During">The months; null for all there are.</param>
/// <param name="Where">Which facts; null for all.</param>
/// <param name="Bases">Which bases; default for all but synthetic.</param>
internal sealed record ScopeKey(int? Year, During? During, FactConditions? Where, ImmutableArray<Basis> Bases)
{
    /// <summary>Everything.</summary>
    public static ScopeKey Everything { get; } = new(null, null, null, default);

    /// <inheritdoc/>
    public bool Equals(ScopeKey? other) => other is not null && Year == other.Year && During == other.During
        && string.Equals(Where?.Text, other.Where?.Text, StringComparison.Ordinal)
        && (Bases.IsDefault ? other.Bases.IsDefault : !other.Bases.IsDefault && Bases.Order().SequenceEqual(other.Bases.Order()));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Year, During, Where?.Text);

    /// <summary>The key as a text. Not kept: a copy with another part would keep it too.</summary>
    public string Text => $"{Year}|{During}|{Where?.Text}|{(Bases.IsDefault ? "" : string.Join(',', Bases.Order()))}";
}
