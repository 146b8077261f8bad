using System.Collections.Immutable;

namespace Jamsostek.Graph.Analytics.Cubes.Scanning;

/// <summary>What a scan made.</summary>
/// <param name="Source">Name of the columns that were scanned.</param>
/// <param name="Rows">Rows of those columns that were read.</param>
/// <param name="From">The first month that was read.</param>
/// <param name="To">The last month that was read.</param>
/// <param name="Cells">One for each target; empty where there would have been too many groups.</param>
internal sealed record ScanOutcome(string Source, long Rows, int From, int To, ImmutableArray<Cells> Cells)
{
    public bool IsRefused => Cells.IsEmpty;
}
