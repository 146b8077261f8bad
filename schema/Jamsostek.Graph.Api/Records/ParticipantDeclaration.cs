using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Semantics.Facts;
using Counted = Jamsostek.Graph.Api.Scopes.Row<Jamsostek.Graph.Api.Records.ParticipantCount>;

namespace Jamsostek.Graph.Api.Records;

/// <summary>Declares numbers of participants.</summary>
internal static class ParticipantDeclaration
{
    public static void Describe(Catalogue types)
    {
        types.Participants.Entity
            .Add(new TextProperty<Counted>("key", "String!", Describe(nameof(NationalParticipants.Id)), static row => row.Fact.Id))
            .Add(new ValueProperty<Counted, PartialDate>("asOf", false, Describe(nameof(NationalParticipants.AsOf)), static row => row.Fact.AsOf))
            .Add(new ValueProperty<Counted, CountedBy>("countedBy", false, "How it was counted.", static row => row.Fact.CountedBy))
            .Add(new ValueProperty<Counted, WorkerSegment>("segment", false, Describe(nameof(NationalParticipants.Segment)), static row => row.Fact.Segment))
            .Add(new LeavesProperty<Counted, Programme>("programmes", Describe(nameof(NationalParticipants.Programmes)) + " Programmes overlap: never add them up.", static row => row.Fact.Programmes))
            .Add(new ValueProperty<Counted, Sex>("sex", true, Describe(nameof(NationalParticipants.Sex)), static row => row.Fact.Sex))
            .Add(new ValueProperty<Counted, ContributionPayer>("paidBy", true, Describe(nameof(NationalParticipants.PaidBy)), static row => row.Fact.PaidBy))
            .Add(new ValueProperty<Counted, ParticipantStatus>("status", false, Describe(nameof(NationalParticipants.Status)), static row => row.Fact.Status))
            .Add(new ValueProperty<Counted, MeasureUnit>("unit", false, Describe(nameof(NationalParticipants.Unit)), static row => row.Fact.Unit))
            .Add(new ValueProperty<Counted, long>("value", false, Describe(nameof(NationalParticipants.Value)), static row => row.Fact.Value))
            .Add(new ValueProperty<Counted, Qualifier>("qualifier", false, Describe(nameof(NationalParticipants.Qualifier)), static row => row.Fact.Qualifier))
            .Add(new TextProperty<Counted>(
                "warning", "String", "What the number must not be used for; null where nothing is to be feared.",
                static row => row.Fact.CountedBy == CountedBy.PlaceOfRegistration ? ParticipantCount.RegistrationWarning : null))
            .Add(new TextProperty<Counted>("note", "String", Describe(nameof(NationalParticipants.Note)), static row => row.Fact.Note))
            .Add(new ValueProperty<Counted, Basis>("basis", false, Describe(nameof(NationalParticipants.Basis)), static row => row.Fact.Basis));
        types.Participants.WithRegion(types, "The country, or the province of registration.", static fact => fact.RegionCode).WithProvenance(types);
    }

    private static string Describe(string property) => XmlDescriptions.Facts.Of(typeof(NationalParticipants).GetProperty(property)!);
}
