using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Snapshots;

/// <summary>One published state of the whole record.</summary>
/// <param name="Number">1 for the first, one more for each that follows; never used again.</param>
/// <param name="ContentHash">Hash of the facts: the same facts have the same hash, whatever files they came in.</param>
/// <param name="PublishedAt">When it was published, UTC.</param>
/// <param name="Note">What its publisher says of it.</param>
/// <param name="Counts">How many facts each table holds.</param>
public sealed record DataVersion(long Number, string ContentHash, DateTimeOffset PublishedAt, string? Note, FactList<TableCount> Counts)
{
    /// <summary>How many facts all tables hold.</summary>
    public long Rows => Counts.Sum(static count => (long)count.Rows);
}
