using Jamsostek.Graph.Analytics.Compliance;
using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Records;
using Jamsostek.Graph.Api.Regions;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Compliance;

/// <summary>Declares the compliance pipeline. What nobody reported is UNKNOWN, which is not NO.</summary>
internal static class ComplianceDeclaration
{
    public static void Describe(Catalogue types)
    {
        types.ComplianceObservations
            .WithFacts([nameof(ComplianceObservation.RegionCode), nameof(ComplianceObservation.RegulationId)])
            .WithRegion(types, "The region.", static fact => fact.RegionCode)
            .WithRelated("regulation", true, "The regulation it is about, where it is known.", types.Regulations, static fact => fact.RegulationId)
            .WithProvenance(types);
        types.ComplianceStep
            .Add(new ValueProperty<Row<StageStanding>, ComplianceStage>("stage", false, "The stage.", static row => row.Fact.Stage))
            .Add(new ValueProperty<Row<StageStanding>, StageState>("state", false, "Its state as last reported; UNKNOWN where nobody reported, which is not NO.", static row => row.Fact.State))
            .Add(new ValueProperty<Row<StageStanding>, PartialDate>("asOf", true, "The date it was reported for; null where nobody reported.", static row => row.Fact.Observation?.AsOf))
            .Add(new ValueProperty<Row<StageStanding>, int>("budgetYear", true, "The budget or plan year, where it is about one.", static row => row.Fact.Observation?.BudgetYear))
            .Add(new ObjectProperty<Row<StageStanding>, Row<ComplianceObservation>>(
                "observation", true, "What says so; null where nobody reported.", types.ComplianceObservations.Entity, row => Find(types, row.Scope, row.Fact.Observation)))
            .Add(new ObjectsProperty<Row<StageStanding>, Row<ComplianceObservation>>(
                "observations", "Everything that was reported of the stage, oldest first.", types.ComplianceObservations.Entity,
                row => [.. row.Fact.Observations.Select(fact => Find(types, row.Scope, fact)!)]));
    }

    /// <summary>Adds the compliance fields of a region.</summary>
    public static void DescribeRegion<TRegion>(Catalogue types, Entity<TRegion> region) where TRegion : RegionNode
    {
        region.Add(new ObjectsProperty<TRegion, Row<StageStanding>>(
            "compliance", "Every stage of its own government in the order of the pipeline. Stages may be skipped: none is concluded from another.", types.ComplianceStep, static row => row.Compliance)
        {
            Resolver = static (row, context) => (Given<WorkerSegment>(context, "segment"), Given<int>(context, "budgetYear")) switch
            {
                (null, null) => row.Compliance,
                var (segment, year) => row.ComplianceOf(segment, year),
            },
            Arguments =
            [
                new Argument("segment", nameof(WorkerSegment), "Only what a source states of these workers, by name or as all workers."),
                new Argument("budgetYear", "Int", "Only what is about this budget or plan year."),
            ],
            AssumedSize = Enum.GetValues<ComplianceStage>().Length,
        });
        RegionDeclaration.AddList(region, "What sources state of stages of the compliance pipeline, of its own government and of those within it.", types.ComplianceObservations);
    }

    private static TValue? Given<TValue>(Language.Execution.ResolverContext context, string name) where TValue : struct =>
        context.Arguments.TryGet(name, out var value) ? (TValue?)value : null;

    private static Row<ComplianceObservation>? Find(Catalogue types, ReadScope scope, ComplianceObservation? fact) => scope.Rows(types.ComplianceObservations.Rows).Find(fact?.Id);
}
