using System.Collections.Immutable;

namespace Jamsostek.Graph.OData;

/// <summary>An entity set: rows of one grain, with one key.</summary>
public abstract class FeedSet
{
    private protected FeedSet(string name, string description, ImmutableArray<FeedColumn> columns) => (Name, Description, Columns) = (name, description, columns);

    /// <summary>Its name in addresses: <c>RegencyMonth</c>.</summary>
    public string Name { get; }

    /// <summary>What its rows are, in English.</summary>
    public string Description { get; }

    /// <summary>Its columns; the first is the key.</summary>
    public ImmutableArray<FeedColumn> Columns { get; }

    /// <summary>The custom options of its addresses.</summary>
    public abstract ImmutableArray<string> Options { get; }

    /// <summary>Whether its rows are what a model says, so that they change when another is trained.</summary>
    internal virtual bool ReadsModel => false;

    /// <summary>Opens its rows; nothing is read yet.</summary>
    internal abstract FeedRows? Open(FeedRead read, out FeedProblem? problem);
}
