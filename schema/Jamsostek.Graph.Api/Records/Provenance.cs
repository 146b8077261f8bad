using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Regions;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Records;

/// <summary>What every table of facts has: where the fact comes from, and the region that it is about.</summary>
internal static class Provenance
{
    /// <summary>Adds the source, and the seed facts behind a fact where its table keeps them.</summary>
    public static FactType<TFact> WithProvenance<TFact>(this FactType<TFact> type, Catalogue types) where TFact : class, IFact
    {
        type.WithRelated("source", false, "The document it comes from.", types.Sources, static fact => fact.SourceId);
        return typeof(ISeedBacked).IsAssignableFrom(typeof(TFact))
            ? type.WithRelatedList("seedFacts", "The facts of the seed articles that stand behind it, with their exact words; none where no seed article does.", types.SeedFacts, static fact => ((ISeedBacked)fact).SeedFactIds)
            : type;
    }

    /// <summary>Adds the region of a fact.</summary>
    public static FactType<TFact> WithRegion<TFact>(this FactType<TFact> type, Catalogue types, string description, Func<TFact, string?> code, string name = "region", bool nullable = false)
        where TFact : class
    {
        type.Entity.Add(new ObjectProperty<Row<TFact>, RegionNode>(name, nullable, description, types.AnyRegion, row => row.Scope.Region(code(row.Fact))));
        return type;
    }

    /// <summary>Adds the regions of a fact that is about several.</summary>
    public static FactType<TFact> WithRegions<TFact>(this FactType<TFact> type, Catalogue types, string description, Func<TFact, IEnumerable<string>> codes) where TFact : class
    {
        type.Entity.Add(new ObjectsProperty<Row<TFact>, RegionNode>(
            "regions", description, types.AnyRegion, row => [.. codes(row.Fact).Select(code => row.Scope.Region(code)).OfType<RegionNode>()]));
        return type;
    }
}
