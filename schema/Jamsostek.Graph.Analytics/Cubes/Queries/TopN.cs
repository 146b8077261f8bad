using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Queries;

/// <summary>
/// Keeps the members of a key that lead by a measure. They are ranked by the rows left after having, taken together for each member (and each member of <paramref name="Within" />),
/// so that the same members are kept in every period and every other key. Members without a value are never kept before those with one.
/// </summary>
/// <param name="Count">How many members to keep, at least 1.</param>
/// <param name="By">What they are ranked by.</param>
/// <param name="Of">The key whose members are ranked.</param>
/// <param name="Within">Rank anew in each member of this dimension, which is a key or follows from one; null for once.</param>
/// <param name="Others">Whether the rest stands in one row of kind <see cref="RowKind.Others" /> for each combination of the other keys.</param>
/// <param name="Bottom">Whether the smallest lead.</param>
public sealed record TopN(int Count, CubeMeasure By, CubeDimension Of, CubeDimension? Within = null, bool Others = true, bool Bottom = false)
{
    internal string Key => $"{Count} {By.Code} {Of.Code} {Within?.Code} {Others} {Bottom}";
}
