namespace Jamsostek.Graph.Language.Validation.Merging;

/// <summary>Conflicts found, until there are enough of them.</summary>
/// <param name="level">How deep the selections that are compared are nested.</param>
/// <param name="most">How many are wanted.</param>
internal sealed class ConflictList(int level, int most)
{
    /// <summary>How deep the selections that are compared are nested.</summary>
    public int Level { get; } = level;

    /// <summary>In the order in which they were found.</summary>
    public List<Conflict> Items { get; } = [];

    /// <summary>True when no more are wanted.</summary>
    public bool IsFull => Items.Count >= most;
}
