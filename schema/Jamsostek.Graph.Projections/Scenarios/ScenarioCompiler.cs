using Jamsostek.Graph.Projections.Panels;
using Jamsostek.Graph.Projections.Regression;
using Jamsostek.Graph.Projections.Training;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Scenarios;

/// <summary>Turns a scenario into what it does to each region.</summary>
internal sealed class ScenarioCompiler
{
    private readonly TrainedState _state;
    private readonly int _steps;
    private readonly RegionShift?[] _shifts;
    private readonly Dictionary<string, int[]> _members;

    private ScenarioCompiler(TrainedState state, int steps)
    {
        (_state, _steps) = (state, steps);
        _shifts = new RegionShift?[state.Central.Regions.Length];
        _members = Members(state.Central.Regions);
    }

    private int MonthsPerPeriod => _state.Central.Frequency == PanelFrequency.Monthly ? 1 : 12;

    /// <summary>Shift of each region, null where there is none; or why the scenario cannot be computed.</summary>
    public static ProjectionOutcome<RegionShift?[]> Compile(TrainedState state, int steps, Scenario scenario)
    {
        if (Refusal(scenario) is { } refusal)
        {
            return refusal;
        }

        var compiler = new ScenarioCompiler(state, steps);
        var codes = scenario.AddedWorkers.SelectMany(static a => a.RegionCodes)
            .Concat(scenario.Regulations.SelectMany(static r => r.RegionCodes)).Concat(scenario.Budgets.SelectMany(static b => b.RegionCodes));
        foreach (string code in codes)
        {
            if (!compiler._members.ContainsKey(code))
            {
                return new ProjectionProblem(ProjectionProblemCode.ScenarioInvalid, $"The scenario names region {code}, which is not in the panel.", "Use codes of the panel's regions.");
            }
        }

        compiler.AddGrowth(scenario);
        compiler.AddWorkers(scenario);
        compiler.AddRegulations(scenario);
        compiler.AddBudgets(scenario);
        return compiler._shifts;
    }

    private static ProjectionProblem? Refusal(Scenario scenario)
    {
        if (scenario.GrowthMultiplier is not (>= 0 and <= 5) || scenario.NationalGrowthMultiplier is not (>= -5 and <= 5))
        {
            return new ProjectionProblem(ProjectionProblemCode.ScenarioInvalid, "A growth multiplier is out of range.", "The multiplier of all growth lies between 0 and 5, that of national growth between -5 and 5.");
        }

        bool finite = scenario.AddedWorkers.All(static a => double.IsFinite(a.PerMonth)) && scenario.Budgets.All(static b => double.IsFinite(b.MillionsPerYear) && b.MillionsPerYear >= 0);
        return finite ? null : new ProjectionProblem(ProjectionProblemCode.ScenarioInvalid, "A number of workers or a budget is no number, or below zero.", "Give finite numbers, budgets of zero or more.");
    }

    private static Dictionary<string, int[]> Members(RegionState[] regions)
    {
        var members = new Dictionary<string, int[]> { [Panel.CountryCode] = [.. Enumerable.Range(0, regions.Length)] };
        foreach (var group in Enumerable.Range(0, regions.Length).GroupBy(i => regions[i].ParentCode))
        {
            members[group.Key] = group.Key == Panel.CountryCode ? members[group.Key] : [.. group];
        }

        for (int i = 0; i < regions.Length; i++)
        {
            members[regions[i].Code] = [i];
        }

        return members;
    }

    private RegionShift Shift(int region) => _shifts[region] ??= new RegionShift(_steps);

    private Month MonthOf(int step) => new Month(_state.FirstMonth) + ((_state.Length + step) * MonthsPerPeriod);

    private void AddGrowth(Scenario scenario)
    {
        if (scenario is { GrowthMultiplier: 1, NationalGrowthMultiplier: 1 })
        {
            return;
        }

        for (int i = 0; i < _shifts.Length; i++)
        {
            Shift(i).Growth = scenario.GrowthMultiplier;
            Shift(i).National = scenario.NationalGrowthMultiplier;
        }
    }

    private void AddWorkers(Scenario scenario)
    {
        foreach (var added in scenario.AddedWorkers.Where(static a => a.PerMonth != 0))
        {
            foreach (var (region, share) in added.RegionCodes.SelectMany(Shares))
            {
                for (int step = 0; step < _steps; step++)
                {
                    var last = added.Until is { } until && until < MonthOf(step) ? until : MonthOf(step);
                    int months = Math.Max(0, last - added.From + 1);
                    Shift(region).AddWorkers(step, months * added.PerMonth * share);
                }
            }
        }
    }

    private void AddRegulations(Scenario scenario)
    {
        foreach (var planned in scenario.Regulations)
        {
            foreach (int region in planned.RegionCodes.SelectMany(code => _members[code]).Distinct())
            {
                if (_state.Central.Regions[region].RegulationStart is not null)
                {
                    continue;
                }

                for (int step = 0; step < _steps; step++)
                {
                    int months = Math.Max(0, MonthOf(step) - planned.From + 1);
                    if (months > 0)
                    {
                        Shift(region).AddLogits(step, _state.Regulation.Cumulated(months), _state.Regulation.CumulatedError(months));
                    }
                }
            }
        }
    }

    private void AddBudgets(Scenario scenario)
    {
        foreach (var planned in scenario.Budgets.Where(static b => b.MillionsPerYear > 0))
        {
            foreach (var (region, share) in planned.RegionCodes.SelectMany(Shares))
            {
                for (int step = 0; step < _steps; step++)
                {
                    int year = MonthOf(step).Year;
                    if (year >= planned.FirstYear && year <= (planned.LastYear ?? year))
                    {
                        Shift(region).AddWorkers(step, FundedHeads.Of(planned.MillionsPerYear * share) * _state.Budget.Rate);
                    }
                }
            }
        }
    }

    /// <summary>The regions that a code stands for, and what share of a number each gets.</summary>
    private IEnumerable<(int Region, double Share)> Shares(string code)
    {
        int[] members = _members[code];
        double total = members.Sum(i => _state.Central.Regions[i].Potential ?? 0);
        return members.Where(i => total > 0).Select(i => (i, (_state.Central.Regions[i].Potential ?? 0) / total));
    }
}
