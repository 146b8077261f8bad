using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Records;

/// <summary>Declares the documents, and the facts of the seed articles.</summary>
internal static class SourceDeclaration
{
    public static void Describe(Catalogue types)
    {
        types.Sources
            .WithFacts([])
            .WithPages("seedFacts", "The facts of the seed article, with their exact words; none for another document.", types.SeedFacts, static row => row.Scope.Snapshot.SeedFactsBySource[row.Fact.Id]);
        types.SeedFacts
            .WithFacts([nameof(SeedFact.RegionCode)])
            .WithRegion(types, "The region it is about.", static fact => fact.RegionCode)
            .WithProvenance(types);
    }
}
