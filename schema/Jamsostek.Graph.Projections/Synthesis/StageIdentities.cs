using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>What one observation of a stage of one government demands.</summary>
internal static class StageIdentities
{
    public static IEnumerable<SynthesisIdentity> Of(ComplianceObservation observation, Governments governments, MonthAxis axis)
    {
        if (observation.Subject != ComplianceSubject.Government
            || !ComplianceReading.IsOfNonAsn(observation)
            || ComplianceReading.Reached(observation.State) is not { } reached
            || governments.Find(observation.RegionCode) is not { HasBudget: true } government)
        {
            yield break;
        }

        var (first, last) = ComplianceReading.MonthsOf(observation);
        if (!axis.Holds(first) || !axis.Holds(last) || !government.ExistsIn(first))
        {
            yield break;
        }

        SynthesisIdentity Demand(SynthesisMeasure measure, SynthesisRelation relation, long expected) => new()
        {
            FigureId = observation.Id,
            SourceId = observation.SourceId,
            RegionCode = observation.RegionCode,
            Scope = GovernmentScope.Own,
            Measure = measure,
            First = first,
            Last = last,
            Relation = relation,
            Expected = expected,
        };

        SynthesisIdentity Standing(SynthesisMeasure measure) => reached ? Demand(measure, SynthesisRelation.AtLeast, 1) : Demand(measure, SynthesisRelation.Equal, 0);

        switch (observation.Stage)
        {
            case ComplianceStage.BudgetAllocated:
                yield return Standing(SynthesisMeasure.BudgetIdr);
                if (observation.Workers is { } workers && !ComplianceReading.IsOfNonAsnAlone(observation))
                {
                    yield return Demand(SynthesisMeasure.EnrolledWorkers, SynthesisRelation.AtMost, workers);
                }
                else if (!reached)
                {
                    yield return Demand(SynthesisMeasure.EnrolledWorkers, SynthesisRelation.Equal, 0);
                }

                break;
            case ComplianceStage.Registered:
                yield return Standing(SynthesisMeasure.EnrolledWorkers);
                if (observation.State == StageState.Partly)
                {
                    yield return Demand(SynthesisMeasure.UnenrolledWorkers, SynthesisRelation.AtLeast, 1);
                }

                break;
            case ComplianceStage.ContributionPaid:
                yield return Standing(SynthesisMeasure.PaidIdr);
                break;
            default:
                break;
        }
    }
}
