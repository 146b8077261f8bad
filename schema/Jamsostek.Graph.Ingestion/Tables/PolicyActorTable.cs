using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>The table of <see cref="PolicyActor" />.</summary>
internal static class PolicyActorTable
{
    public static TableSchema<PolicyActor> Schema { get; } = TableSchema<PolicyActor>.Declare("policy-actors", "id", static f => f.PolicyActors, FactKey.Of, static columns =>
    {
        var id = columns.Text("id");
        var kind = columns.Code<ActorKind>("kind");
        var name = columns.Text("name");
        var position = columns.OptionalText("position");
        var capacity = columns.Code<ActingCapacity>("capacity");
        var institution = columns.OptionalText("institution");
        var agencyCode = columns.OptionalKey("agency_code", "agencies");
        var regionCode = columns.Region("region_code");
        var part = columns.OptionalText("part");
        var statedOn = columns.OptionalDate("stated_on");
        var note = columns.OptionalText("note");
        var basis = columns.Basis();
        var sourceId = columns.Source();
        var seedFactIds = columns.Seeds();
        return row => new PolicyActor
        {
            Id = row.Read(id),
            Kind = row.Read(kind),
            Name = row.Read(name),
            Position = row.Read(position),
            Capacity = row.Read(capacity),
            Institution = row.Read(institution),
            AgencyCode = row.Read(agencyCode),
            RegionCode = row.Read(regionCode),
            Part = row.Read(part),
            StatedOn = row.Read(statedOn),
            Note = row.Read(note),
            Basis = row.Read(basis),
            SourceId = row.Read(sourceId),
            SeedFactIds = row.Read(seedFactIds),
        };
    });
}
