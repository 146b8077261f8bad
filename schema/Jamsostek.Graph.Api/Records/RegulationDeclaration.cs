using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Records;

/// <summary>Declares regulations, the duties that follow from them, and what sources contradict each other on.</summary>
internal static class RegulationDeclaration
{
    public static void Describe(Catalogue types)
    {
        types.Conflicts.WithFacts([]).WithProvenance(types);
        types.Regulations
            .WithFacts([nameof(RegulationFact.RegionCode)])
            .WithRegion(types, "The region it binds.", static fact => fact.RegionCode)
            .WithPages("duties", "The duties that follow from it.", types.Duties, static row => row.Scope.Snapshot.DutiesByRegulation[row.Fact.Id])
            .WithParts("conflicts", "What sources state of it that contradicts each other.", types.Conflicts, static row => row.Scope.Snapshot.ConflictsByEntity[row.Fact.Id])
            .WithProvenance(types);
        types.Duties
            .WithFacts([nameof(DutyFact.RegionCode), nameof(DutyFact.RegulationId)])
            .WithRegion(types, "The region it holds in.", static fact => fact.RegionCode)
            .WithRelated("regulation", true, "The regulation it follows from, where the source says so.", types.Regulations, static fact => fact.RegulationId)
            .WithProvenance(types);
    }
}
