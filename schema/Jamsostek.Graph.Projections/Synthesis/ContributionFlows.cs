namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>What the agencies of one government budget and pay, by agency and month, rupiah.</summary>
/// <param name="Budget">Budget: that of a year in equal parts over the months that it is in force.</param>
/// <param name="Paid">Contributions paid; never more than the budget of the month, unless a source says that a government pays without one.</param>
internal sealed record ContributionFlows(long[][] Budget, long[][] Paid)
{
    /// <summary>What part of a published budget is taken to be paid out when all that it is for are enrolled.</summary>
    private const double PaidOfPublished = 0.95;

    /// <summary>Share of the quarters in which an agency does not pay.</summary>
    private const double ArrearsShare = 0.03;

    /// <summary>Budgets and payments of a government.</summary>
    /// <param name="agencies">The agencies.</param>
    /// <param name="course">When the government budgets and pays.</param>
    /// <param name="workforce">Its staff.</param>
    /// <param name="paidFor">Enrolled staff that each agency pays for, by agency and month.</param>
    /// <param name="published">The government's published budgets by year.</param>
    /// <param name="axis">The months.</param>
    /// <param name="random">The government's random numbers.</param>
    /// <param name="seed">The seed.</param>
    /// <returns>The flows.</returns>
    public static ContributionFlows Of(
        IReadOnlyList<AgencySlot> agencies, StageCourse course, Workforce workforce, int[][] paidFor, IReadOnlyDictionary<int, long> published, MonthAxis axis, KeyedRandom random, ulong seed)
    {
        var flows = new ContributionFlows([.. agencies.Select(_ => new long[axis.Count])], [.. agencies.Select(_ => new long[axis.Count])]);
        var arrears = agencies.Select(agency => KeyedRandom.Of(seed, agency.Code)).ToArray();
        var rates = new ContributionRates(random);
        var marginPercent = 103 + (int)(13 * random.Unit(Draw.Margin));
        var years = Enumerable.Range(0, axis.Count).GroupBy(month => axis.At(month).Year).Select(group => new BudgetYear(group.Key, [.. group], course, workforce, paidFor)).ToArray();
        foreach (var year in years.Where(year => published.ContainsKey(year.Year) && year.InForce.Count > 0))
        {
            rates.Publish(year.Year, (long)(PaidOfPublished * published[year.Year] / (year.Planned.Sum() * year.InForce.Count)));
        }

        foreach (var year in years)
        {
            var rate = rates.Of(year.Year);
            if (published.TryGetValue(year.Year, out var amount) && year.InForce.Count > 0)
            {
                flows.Spread(year, amount);
            }
            else
            {
                for (var agency = 0; agency < agencies.Count; agency++)
                {
                    foreach (var month in year.InForce)
                    {
                        flows.Budget[agency][month] = (long)year.Planned[agency] * rate * marginPercent / 100;
                    }
                }
            }

            foreach (var month in year.Months.Where(month => course.Payment[month]))
            {
                var quarter = axis.At(month).Index / 3;
                for (var agency = 0; agency < agencies.Count; agency++)
                {
                    flows.Paid[agency][month] = arrears[agency].Unit(Draw.Arrears, quarter) < ArrearsShare ? 0 : paidFor[agency][month] * rate;
                }
            }
        }

        return flows;
    }

    private void Spread(BudgetYear year, long amount)
    {
        var yearly = new long[Budget.Length];
        Apportionment.Split(amount, year.Planned, yearly);
        var equal = year.InForce.Select(static _ => 1.0).ToArray();
        var monthly = new long[equal.Length];
        for (var agency = 0; agency < yearly.Length; agency++)
        {
            Apportionment.Split(yearly[agency], equal, monthly);
            for (var i = 0; i < monthly.Length; i++)
            {
                Budget[agency][year.InForce[i]] = monthly[i];
            }
        }
    }
}
