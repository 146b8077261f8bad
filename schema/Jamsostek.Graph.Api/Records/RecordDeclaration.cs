using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Records;

/// <summary>Declares the tables of targets, claims, agencies, actors, benefits, words and ratios.</summary>
internal static class RecordDeclaration
{
    public static void Describe(Catalogue types)
    {
        types.Targets.WithFacts([nameof(TargetFact.RegionCode)]).WithRegion(types, "The region it was set for.", static fact => fact.RegionCode);
        types.Targets.Entity.Add(new ValueProperty<Row<TargetFact>, double>(
            "rate", true, "The value of a target in percent as a fraction from 0 to 1; null for one in workers.",
            static row => row.Fact.Unit == MeasureUnit.Percent ? (double)(row.Fact.Value / 100) : null));
        types.Targets.WithProvenance(types);

        types.Claims
            .WithFacts([nameof(ClaimFact.RegionCode)])
            .WithRegion(types, "The region.", static fact => fact.RegionCode)
            .WithProvenance(types);
        types.Agencies
            .WithFacts([nameof(AgencyFact.RegionCode), nameof(AgencyFact.ParentCode)])
            .WithRegion(types, "The region whose government it belongs to; the country for central bodies.", static fact => fact.RegionCode)
            .WithRelated("parent", true, "The agency it belongs to.", types.Agencies, static fact => fact.ParentCode)
            .WithPages("participations", "The monitoring events it took part in.", types.Participations, static row => row.Scope.Snapshot.ParticipationsByAgency[row.Fact.Code])
            .WithProvenance(types);
        types.Actors
            .WithFacts([nameof(PolicyActor.RegionCode), nameof(PolicyActor.AgencyCode)])
            .WithRegion(types, "The region; the country for central bodies.", static fact => fact.RegionCode)
            .WithRelated("agency", true, "The body it belongs to as an agency.", types.Agencies, static fact => fact.AgencyCode)
            .WithProvenance(types);
        types.Benefits.WithFacts([]).WithProvenance(types);
        types.Vocabulary.WithFacts([]).WithProvenance(types);
        types.Ratios
            .WithFacts([nameof(PotentialRatio.RegionCode)])
            .WithRegion(types, "The region.", static fact => fact.RegionCode)
            .WithProvenance(types);
    }
}
