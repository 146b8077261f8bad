namespace Jamsostek.Graph.Api.Scopes;

/// <summary>A fact as an object of the schema: with the data it belongs to, through which its relations are followed.</summary>
/// <param name="fact">The fact.</param>
/// <param name="scope">The data.</param>
internal sealed class Row<TFact>(TFact fact, ReadScope scope) where TFact : class
{
    /// <summary>The fact.</summary>
    public TFact Fact => fact;

    /// <summary>The data it belongs to.</summary>
    public ReadScope Scope => scope;
}
