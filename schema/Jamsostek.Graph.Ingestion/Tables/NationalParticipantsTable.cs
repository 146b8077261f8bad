using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>The table of <see cref="NationalParticipants" />.</summary>
internal static class NationalParticipantsTable
{
    public static TableSchema<NationalParticipants> Schema { get; } = TableSchema<NationalParticipants>.Declare("participants-national", "id", static f => f.NationalParticipants, FactKey.Of, static columns =>
    {
        var id = columns.OptionalText("id");
        var asOf = columns.Date("as_of");
        var segment = columns.Code<WorkerSegment>("segment");
        var programmes = columns.CodeList<Programme>("programmes");
        var sex = columns.OptionalCode<Sex>("sex");
        var paidBy = columns.OptionalCode<ContributionPayer>("paid_by");
        var status = columns.Code<ParticipantStatus>("status");
        var unit = columns.Code<MeasureUnit>("unit");
        var value = columns.Count("value");
        var qualifier = columns.Code<Qualifier>("qualifier");
        var note = columns.OptionalText("note");
        var basis = columns.Basis();
        var sourceId = columns.Source();
        var seedFactIds = columns.Seeds();
        return row => Complete(new NationalParticipants
        {
            Id = row.Read(id) ?? "",
            AsOf = row.Read(asOf),
            Segment = row.Read(segment),
            Programmes = row.Read(programmes),
            Sex = row.Read(sex),
            PaidBy = row.Read(paidBy),
            Status = row.Read(status),
            Unit = row.Read(unit),
            Value = row.Read(value),
            Qualifier = row.Read(qualifier),
            Note = row.Read(note),
            Basis = row.Read(basis),
            SourceId = row.Read(sourceId),
            SeedFactIds = row.Read(seedFactIds),
        });
    });

    private static NationalParticipants Complete(NationalParticipants fact) => fact.Id.Length > 0
        ? fact
        : fact with { Id = FactId.Of("ID", fact.AsOf, fact.Segment, fact.Programmes, fact.Sex, fact.PaidBy, fact.Status, fact.Unit, fact.SourceId) };
}
