using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Records;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Coverage;

/// <summary>Declares what the estimation made of published figures.</summary>
internal static class FigureDeclaration
{
    public static void Describe(Catalogue types)
    {
        types.Figures
            .WithFacts([nameof(FigureUse.FollowedFigureId)])
            .WithRelated("observation", true, "The figure, where it is one of coverage.", types.Observations, static use => use.FigureId)
            .WithRelated("participants", true, "The figure, where it is a number of participants.", types.Participants, static use => ParticipantCount.NationalKey(use.FigureId))
            .WithRelated("followed", true, "What was followed instead, where two figures disagree and it is one of coverage.", types.Observations, static use => use.FollowedFigureId)
            .WithRelated("followedParticipants", true, "What was followed instead, where it is a number of participants.", types.Participants, static use => ParticipantCount.NationalKey(use.FollowedFigureId))
            .WithProvenance(types);
        types.Observations.Entity
            .Add(new ObjectProperty<Row<CoverageObservation>, Row<FigureUse>>(
                "use", true, "What the estimation of coverage made of it, and why the estimate differs from it where it does; null in data without estimates.", types.Figures.Entity, row => Use(types, row.Scope, row.Fact.Id)))
            .Add(new ObjectsProperty<Row<CoverageObservation>, Row<FigureUse>>(
                "outweighs", "Figures for the same region and date that disagree with it and were not followed.", types.Figures.Entity, row => Outweighed(types, row.Scope, row.Fact.Id)) { AssumedSize = 2 })
            .Add(new ObjectsProperty<Row<CoverageObservation>, Row<ConflictingStatement>>(
                "conflicts", "What sources state of it that contradicts each other.", types.Conflicts.Entity,
                row => [.. row.Scope.Snapshot.ConflictsByEntity[row.Fact.Id].Select(fact => row.Scope.Rows(types.Conflicts.Rows).Find(fact.Id)).OfType<Row<ConflictingStatement>>()]) { AssumedSize = 2 });
        types.Participants.Entity
            .Add(new ObjectProperty<Row<ParticipantCount>, Row<FigureUse>>(
                "use", true, "What the estimation of coverage made of it; null for a number by place of registration, and in data without estimates.", types.Figures.Entity,
                row => row.Fact.CountedBy == CountedBy.Country ? Use(types, row.Scope, row.Fact.Id) : null));
    }

    private static Row<FigureUse>? Use(Catalogue types, ReadScope scope, string figure) => scope.Rows(types.Figures.Rows).Find(figure);

    private static IReadOnlyList<Row<FigureUse>> Outweighed(Catalogue types, ReadScope scope, string figure) =>
        [.. scope.Rows(types.Figures.Rows).All.Where(use => string.Equals(use.Fact.FollowedFigureId, figure, StringComparison.Ordinal))];
}
