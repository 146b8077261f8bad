using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>When each government budgets, enrols and pays: drawn, and bent to what compliance observations and published counts say.</summary>
internal static class StageCourses
{
    /// <summary>Months in which first budgets begin, each with the share of governments that have begun by then. An assumption: Inpres 2/2021 and the duty of RKPD 2023 lie before the steps.</summary>
    private static readonly (double UpTo, Month Month)[] Starts =
    [
        (0.20, new Month(2019, 1)), (0.38, new Month(2020, 1)), (0.52, new Month(2021, 1)), (0.66, new Month(2021, 7)),
        (0.88, new Month(2022, 1)), (0.94, new Month(2022, 7)), (1.00, new Month(2023, 1)),
    ];

    public static StageCourse[] Of(FactSet facts, Governments governments, IReadOnlyList<CalibrationGroup> groups, MonthAxis axis, ulong seed)
    {
        var knowledge = StageKnowledge.Of(facts, governments, axis);
        var starts = governments.All.Select(government => StartOf(government, knowledge, axis, seed)).ToArray();
        BringForward(governments, groups, knowledge, axis, starts);
        Mix(facts, governments, knowledge, axis, starts, seed);
        var courses = new StageCourse[governments.All.Count];
        foreach (var government in governments.All)
        {
            // A part of Jakarta goes with its province, which stands before it.
            courses[government.Index] = government is { Kind: GovernmentKind.Administrative, Province: { } province }
                ? courses[province]
                : CourseOf(government, knowledge, starts[government.Index], axis, KeyedRandom.Of(seed, government.Code));
        }

        return courses;
    }

    private static int StartOf(Government government, StageKnowledge knowledge, MonthAxis axis, ulong seed)
    {
        var draw = KeyedRandom.Of(seed, government.Code).Unit(Draw.Start);
        var start = knowledge.PlannedFrom[government.Index] ?? axis.Position(Array.Find(Starts, step => draw < step.UpTo).Month);
        return government.Founded is { } founded ? Math.Max(start, axis.Position(new Month(founded.Year + 1, 1))) : start;
    }

    /// <summary>Where a count of a province or kabupaten is published, its governments have begun by then, but for those known not to have: the count needs people to be of.</summary>
    private static void BringForward(Governments governments, IReadOnlyList<CalibrationGroup> groups, StageKnowledge knowledge, MonthAxis axis, int[] starts)
    {
        foreach (var group in groups.Where(static group => !group.IsOfCountry))
        {
            var first = group.Targets.Min(static target => target.Month);
            foreach (var index in group.Members.Where(index => knowledge.PlannedFrom[index] is null && governments.All[index].ExistsIn(first)))
            {
                starts[index] = Math.Min(starts[index], axis.January(axis.Position(first)));
                knowledge.Registered[index][axis.Position(first)] ??= true;
            }
        }
    }

    /// <summary>Where some of a province's local governments have a budget and some have not, without names, the last or the first to begin is made to differ if none does.</summary>
    private static void Mix(FactSet facts, Governments governments, StageKnowledge knowledge, MonthAxis axis, int[] starts, ulong seed)
    {
        foreach (var observation in PartlyWithin(facts, governments, axis))
        {
            var month = axis.Position(ComplianceReading.MonthsOf(observation).Last);
            var within = governments.Within(governments.Find(observation.RegionCode)!)
                .Where(static government => government.HasBudget)
                .OrderBy(government => starts[government.Index])
                .ThenBy(government => KeyedRandom.Of(seed, government.Code).Unit(Draw.Start))
                .Select(static government => government.Index)
                .ToArray();
            foreach (var reached in new[] { true, false })
            {
                if (!within.Any(index => (knowledge.Budget[index][month] ?? starts[index] <= month) == reached)
                    && (reached ? within : within.Reverse()).Cast<int?>().FirstOrDefault(index => knowledge.Budget[index!.Value][month] is null) is { } chosen)
                {
                    knowledge.Budget[chosen][month] = reached;
                    knowledge.Registered[chosen][month] ??= reached;
                }
            }
        }
    }

    /// <summary>The observations that some local governments of a province have a budget for non-ASN staff and some have not.</summary>
    public static IEnumerable<ComplianceObservation> PartlyWithin(FactSet facts, Governments governments, MonthAxis axis) =>
        facts.ComplianceObservations
            .Where(observation => observation is { Subject: ComplianceSubject.GovernmentsWithin, Stage: ComplianceStage.BudgetAllocated, State: StageState.Partly }
                && ComplianceReading.IsOfNonAsn(observation)
                && axis.Holds(ComplianceReading.MonthsOf(observation).Last)
                && governments.Find(observation.RegionCode) is { Kind: GovernmentKind.Province }
                && governments.Members(observation.RegionCode, GovernmentScope.Whole).Count > 2)
            .OrderBy(static observation => observation.Id, StringComparer.Ordinal);

    private static StageCourse CourseOf(Government government, StageKnowledge knowledge, int start, MonthAxis axis, KeyedRandom random)
    {
        var recovery = 3 + (int)(7 * random.Unit(Draw.Recovery));
        var enrolmentDelay = Delay(random.Unit(Draw.EnrolmentDelay), 0.6, 5);
        var paymentDelay = Delay(random.Unit(Draw.PaymentDelay), 0.7, 3);
        var index = government.Index;
        var budget = knowledge.Budget[index].Impose(Course(axis.Count, month => month >= start), axis.January, recovery);
        var enrolment = knowledge.Registered[index].Impose(After(budget, start, enrolmentDelay), axis.January, recovery);
        var payment = knowledge.Paid[index].Impose(After(enrolment, start, paymentDelay), axis.January, recovery);
        var began = Array.IndexOf(enrolment, true);
        return new StageCourse(budget, enrolment, payment, began == 0 ? Math.Min(start, 0) : began);
    }

    private static bool[] Course(int months, Func<int, bool> state) => [.. Enumerable.Range(0, months).Select(state)];

    /// <summary>The same course, each run of it beginning some months later; a run that holds the first month began when the government did.</summary>
    private static bool[] After(bool[] course, int start, int delay)
    {
        var after = new bool[course.Length];
        var since = Math.Min(start, 0);
        for (var month = 0; month < course.Length; month++)
        {
            since = course[month] ? since : month + 1;
            after[month] = course[month] && month - since >= delay;
        }

        return after;
    }

    private static int Delay(double draw, double none, int most) => draw < none ? 0 : 1 + (int)(most * ((draw - none) / (1 - none)));
}
