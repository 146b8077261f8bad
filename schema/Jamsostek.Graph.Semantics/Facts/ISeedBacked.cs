namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>A fact that says which quoted facts of the seed articles stand behind it.</summary>
public interface ISeedBacked : IFact
{
    /// <summary>Keys of <see cref="SeedFact.Id" />; empty where no seed article backs the fact.</summary>
    FactList<string> SeedFactIds { get; }
}
