namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>What every stored fact says about itself. The data version is attached by the store.</summary>
public interface IFact
{
    /// <summary>How the fact came to be.</summary>
    Basis Basis { get; }

    /// <summary>The source, a key of <see cref="SourceFact.Id" />.</summary>
    string SourceId { get; }
}
