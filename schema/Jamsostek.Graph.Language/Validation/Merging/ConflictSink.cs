namespace Jamsostek.Graph.Language.Validation.Merging;

/// <summary>Where conflicts go, until there are enough of them.</summary>
/// <param name="most">How many are wanted.</param>
/// <param name="add">Takes one; false when no more are wanted.</param>
internal sealed class ConflictSink(int most, Func<Conflict, bool> add)
{
    private int _count;

    /// <summary>True when no more are wanted.</summary>
    public bool IsFull { get; private set; }

    public void Add(Conflict conflict)
    {
        if (!IsFull)
        {
            IsFull = !add(conflict) || ++_count >= most;
        }
    }
}
