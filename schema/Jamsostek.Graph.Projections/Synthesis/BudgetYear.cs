namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>One budget year of one government.</summary>
internal sealed class BudgetYear
{
    public BudgetYear(int year, IReadOnlyList<int> months, StageCourse course, Workforce workforce, int[][] paidFor)
    {
        Year = year;
        Months = months;
        InForce = [.. months.Where(month => course.Budget[month])];
        Planned = [.. paidFor.Select(enrolled => (double)months.Max(month => enrolled[month]))];
        if (Planned.All(static planned => planned == 0))
        {
            // Budgeted, nobody registered yet: the budget is for half of the staff.
            Planned = [.. workforce.Staff.Select(staff => Math.Ceiling(months.Max(month => staff[month]) / 2.0))];
        }
    }

    /// <summary>Year.</summary>
    public int Year { get; }

    /// <summary>Positions of its months.</summary>
    public IReadOnlyList<int> Months { get; }

    /// <summary>Positions of the months in which the budget is in force.</summary>
    public IReadOnlyList<int> InForce { get; }

    /// <summary>The workers that each agency's budget is for: the most it pays for in a month of the year.</summary>
    public double[] Planned { get; }
}
