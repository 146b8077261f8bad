using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>What compliance observations state about non-ASN staff, by government and month.</summary>
internal sealed class StageKnowledge
{
    private readonly MonthAxis _axis;

    private StageKnowledge(int governments, MonthAxis axis)
    {
        _axis = axis;
        Budget = States(governments);
        Registered = States(governments);
        Paid = States(governments);
        PlannedFrom = new int?[governments];
    }

    /// <summary>Whether the budget holds contributions.</summary>
    public KnownStates[] Budget { get; }

    /// <summary>Whether staff is enrolled.</summary>
    public KnownStates[] Registered { get; }

    /// <summary>Whether contributions are paid.</summary>
    public KnownStates[] Paid { get; }

    /// <summary>The January that a first budget is planned for, where one is and no budget before is known.</summary>
    public int?[] PlannedFrom { get; }

    public static StageKnowledge Of(FactSet facts, Governments governments, MonthAxis axis)
    {
        var knowledge = new StageKnowledge(governments.All.Count, axis);
        foreach (var observation in facts.ComplianceObservations.OrderBy(static observation => observation.Id, StringComparer.Ordinal))
        {
            if (ComplianceReading.IsOfNonAsn(observation) && observation.Subject == ComplianceSubject.Government && governments.Find(observation.RegionCode) is { } government)
            {
                knowledge.Add(observation, government.Index);
            }
        }

        return knowledge;
    }

    private void Add(ComplianceObservation observation, int government)
    {
        if (observation is { Stage: ComplianceStage.BudgetPlanned, State: StageState.Yes, BudgetYear: { } year })
        {
            PlannedFrom[government] = _axis.Position(new Month(year, 1));
        }

        if (ComplianceReading.Reached(observation.State) is not { } reached)
        {
            return;
        }

        var (first, last) = ComplianceReading.MonthsOf(observation);
        for (var month = Math.Max(0, _axis.Position(first)); month <= Math.Min(_axis.Count - 1, _axis.Position(last)); month++)
        {
            switch (observation.Stage)
            {
                case ComplianceStage.BudgetAllocated:
                    Budget[government][month] ??= reached;

                    // Who is known to budget is taken to enrol, who is known not to is not; neither is stated.
                    Registered[government][month] ??= reached;
                    break;
                case ComplianceStage.Registered:
                    Registered[government][month] = reached;
                    break;
                case ComplianceStage.ContributionPaid:
                    Paid[government][month] = reached;
                    break;
                default:
                    break;
            }
        }
    }

    private KnownStates[] States(int governments) => [.. Enumerable.Range(0, governments).Select(_ => new KnownStates(_axis.Count))];
}
