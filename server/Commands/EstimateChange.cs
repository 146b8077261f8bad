using System.Globalization;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Server.Commands;

/// <summary>What an estimation changed.</summary>
/// <param name="Added">Rows of coverage that were not there.</param>
/// <param name="Changed">Rows whose figures are others.</param>
/// <param name="Removed">Rows that are no longer there.</param>
/// <param name="Figures">Published figures of which something else was made than before.</param>
internal sealed record EstimateChange(int Added, int Changed, int Removed, int Figures)
{
    /// <summary>Compares two records.</summary>
    public static EstimateChange Between(FactSet before, FactSet after)
    {
        var old = before.Coverage.ToDictionary(Key);
        var uses = before.FigureUses.ToDictionary(static use => use.FigureId, StringComparer.Ordinal);
        var kept = after.Coverage.Count(row => old.ContainsKey(Key(row)));
        return new EstimateChange(
            after.Coverage.Count - kept,
            after.Coverage.Count(row => old.TryGetValue(Key(row), out var was) && was != row),
            before.Coverage.Count - kept,
            after.FigureUses.Count(use => !uses.TryGetValue(use.FigureId, out var was) || was != use));
    }

    /// <inheritdoc />
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Added:N0} rows are new, {Changed:N0} changed, {Removed:N0} gone, {Figures:N0} published figures are treated otherwise.");

    private static (string, Month, WorkerSegment) Key(CoverageFact fact) => (fact.RegionCode, fact.Month, fact.Segment);
}
