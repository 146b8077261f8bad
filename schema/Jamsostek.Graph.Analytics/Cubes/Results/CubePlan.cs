namespace Jamsostek.Graph.Analytics.Cubes.Results;

/// <summary>How an answer was come by.</summary>
/// <param name="ServedFrom"><c>facts</c>, the name of prebuilt sums, or <c>kept answer</c>.</param>
/// <param name="RowsScanned">Rows of it that were read for this answer, by all scans it took; 0 for a kept answer.</param>
/// <param name="Cost">1, and one for every thousand rows that were read and every hundred groups that were made.</param>
/// <param name="Explanation">The same in words.</param>
public sealed record CubePlan(string ServedFrom, long RowsScanned, int Cost, string Explanation)
{
    /// <summary>What an answer has that was kept from an earlier request of the same data version.</summary>
    public const string Kept = "kept answer";
}
