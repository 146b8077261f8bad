namespace Jamsostek.Graph.Analytics.Cubes.Queries;

/// <summary>Which of the ordered rows to show. Rows are named by their id, so that a cursor of a data version never slips.</summary>
/// <param name="Offset">How many rows to leave out first; after the cursor, where there is one.</param>
/// <param name="First">At most so many from the start; null for all.</param>
/// <param name="After">Only rows after this one.</param>
/// <param name="Last">At most so many from the end.</param>
/// <param name="Before">Only rows before this one.</param>
public sealed record CubePage(int Offset = 0, int? First = null, string? After = null, int? Last = null, string? Before = null)
{
    /// <summary>All rows.</summary>
    public static CubePage All { get; } = new();

    internal string Key => $"{Offset} {First} {After} {Last} {Before}";
}
