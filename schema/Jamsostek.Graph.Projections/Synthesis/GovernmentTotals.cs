using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>The months of agencies of a record, added up by government.</summary>
internal sealed class GovernmentTotals
{
    private readonly Governments _governments;
    private readonly MonthAxis _axis;
    private readonly Cell[] _cells;

    private GovernmentTotals(Governments governments, MonthAxis axis)
    {
        (_governments, _axis) = (governments, axis);
        _cells = new Cell[governments.All.Count * axis.Count];
    }

    public static GovernmentTotals Of(FactSet facts, MonthAxis axis)
    {
        var totals = new GovernmentTotals(Governments.Of(facts), axis);
        var governments = facts.Agencies.DistinctBy(static agency => agency.Code).ToDictionary(
            static agency => agency.Code, agency => totals._governments.Find(agency.RegionCode)?.Index, StringComparer.Ordinal);
        if (facts.AgencyMonths is AgencyMonthColumns columns)
        {
            int?[] places = [.. columns.AgencyCodes.Select(code => governments.GetValueOrDefault(code))];
            for (var row = 0; row < columns.Count; row++)
            {
                totals.Add(
                    places[columns.Agencies[row]], new Month(columns.Months[row]), columns.NonAsnWorkers[row], columns.EnrolledWorkers[row], columns.BudgetIdr[row], columns.PaidIdr[row], columns.Bases[row]);
            }
        }
        else
        {
            foreach (var month in facts.AgencyMonths)
            {
                totals.Add(governments.GetValueOrDefault(month.AgencyCode), month.Month, month.NonAsnWorkers ?? -1, month.EnrolledWorkers ?? -1, month.BudgetIdr ?? -1, month.PaidIdr ?? -1, month.Basis);
            }
        }

        return totals;
    }

    /// <summary>What the record has of what an identity is about; null where it has nothing, or something that is not synthetic.</summary>
    public long? Measure(SynthesisIdentity identity)
    {
        var members = _governments.Members(identity.RegionCode, identity.Scope);
        if (identity.Measure is SynthesisMeasure.GovernmentsWithBudget or SynthesisMeasure.GovernmentsWithoutBudget)
        {
            var wanted = identity.Measure == SynthesisMeasure.GovernmentsWithBudget;
            Government[] within = [.. members.Where(static member => member is { HasBudget: true, Region.Level: RegionLevel.Kabupaten })];
            return Covers(within, identity) ? within.Count(member => Sum([member], identity, static cell => cell.Budget) > 0 == wanted) : null;
        }

        if (!Covers(members, identity))
        {
            return null;
        }

        return identity.Measure switch
        {
            SynthesisMeasure.NonAsnWorkers => AtEnd(members, identity, static cell => cell.Staff),
            SynthesisMeasure.EnrolledWorkers => AtEnd(members, identity, static cell => cell.Enrolled),
            SynthesisMeasure.UnenrolledWorkers => AtEnd(members, identity, static cell => cell.Staff - cell.Enrolled),
            SynthesisMeasure.BudgetIdr => Sum(members, identity, static cell => cell.Budget),
            _ => Sum(members, identity, static cell => cell.Paid),
        };
    }

    private void Add(int? government, Month month, int staff, int enrolled, long budget, long paid, Basis basis)
    {
        if (government is { } index && _axis.Holds(month))
        {
            ref var cell = ref _cells[(index * _axis.Count) + _axis.Position(month)];
            cell.Rows++;
            cell.Synthetic += basis == Basis.Synthetic ? 1 : 0;
            cell.Staff += Math.Max(0, staff);
            cell.Enrolled += Math.Max(0, enrolled);
            cell.Budget += Math.Max(0, budget);
            cell.Paid += Math.Max(0, paid);
        }
    }

    private bool Covers(IReadOnlyList<Government> members, SynthesisIdentity identity)
    {
        for (var month = identity.First; month <= identity.Last; month += 1)
        {
            if (!members.All(member => !member.ExistsIn(month) || (Of(member, month) is { Rows: > 0 } cell && cell.Synthetic == cell.Rows)))
            {
                return false;
            }
        }

        return members.Count > 0;
    }

    private long AtEnd(IReadOnlyList<Government> members, SynthesisIdentity identity, Func<Cell, long> value) => members.Sum(member => value(Of(member, identity.Last)));

    private long Sum(IReadOnlyList<Government> members, SynthesisIdentity identity, Func<Cell, long> value)
    {
        var sum = 0L;
        for (var month = identity.First; month <= identity.Last; month += 1)
        {
            sum += members.Sum(member => value(Of(member, month)));
        }

        return sum;
    }

    private Cell Of(Government government, Month month) => _cells[(government.Index * _axis.Count) + _axis.Position(month)];

    private struct Cell
    {
        public int Rows;
        public int Synthetic;
        public long Staff;
        public long Enrolled;
        public long Budget;
        public long Paid;
    }
}
