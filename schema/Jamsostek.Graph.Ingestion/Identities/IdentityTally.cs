namespace Jamsostek.Graph.Ingestion.Identities;

/// <summary>Counts the cells of an identity and keeps the first in which it does not hold.</summary>
internal sealed class IdentityTally
{
    private const int Kept = 5;
    private readonly List<string> _examples = [];

    public long Cells { get; private set; }

    public long Broken { get; private set; }

    public IReadOnlyList<string> Examples => _examples;

    /// <summary>Counts cells in which the identity holds.</summary>
    public void Add(int holding) => Cells += holding;

    /// <summary>Counts a cell.</summary>
    /// <param name="holds">Whether the identity holds in it.</param>
    /// <param name="example">Says, where it does not, what was found.</param>
    public void Add(bool holds, Func<string> example)
    {
        Cells++;
        if (holds)
        {
            return;
        }

        Broken++;
        if (_examples.Count < Kept)
        {
            _examples.Add(example());
        }
    }
}
