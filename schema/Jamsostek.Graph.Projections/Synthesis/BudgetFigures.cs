using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>The published yearly budgets that a record holds.</summary>
internal static class BudgetFigures
{
    /// <summary>The budgets of governments that have one, of years that are made whole; one a government and year. A budget that is also for others says nothing of non-ASN staff.</summary>
    public static IReadOnlyList<BudgetFigure> Of(FactSet facts, Governments governments, MonthAxis axis) =>
    [
        .. from observation in facts.ComplianceObservations
           where observation is { Subject: ComplianceSubject.Government, Stage: ComplianceStage.BudgetAllocated, State: StageState.Yes, BudgetYear: not null, AmountIdr: not null }
               && ComplianceReading.IsOfNonAsnAlone(observation)
               && governments.Find(observation.RegionCode) is { HasBudget: true }
               && axis.Holds(new Month(observation.BudgetYear.Value, 1))
               && axis.Holds(new Month(observation.BudgetYear.Value, 12))
           orderby observation.RegionCode, observation.BudgetYear, observation.Id
           group new BudgetFigure(observation.RegionCode, observation.BudgetYear!.Value, observation.AmountIdr!.Value, observation.Id, observation.SourceId)
               by (observation.RegionCode, observation.BudgetYear) into same
           select same.First(),
    ];
}
