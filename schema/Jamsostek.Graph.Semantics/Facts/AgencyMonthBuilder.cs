namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>Gathers months of agencies in any order and makes columns of them.</summary>
public sealed class AgencyMonthBuilder
{
    private readonly Dictionary<string, int> _agencies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _sources = new(StringComparer.Ordinal);
    private readonly List<int> _months;
    private readonly List<int> _agency;
    private readonly List<int> _nonAsn;
    private readonly List<int> _enrolled;
    private readonly List<long> _budget;
    private readonly List<long> _paid;
    private readonly List<Basis> _bases;
    private readonly List<int> _source;

    /// <summary>Begins with no row.</summary>
    /// <param name="capacity">How many rows are expected; more may come.</param>
    public AgencyMonthBuilder(int capacity = 0)
    {
        (_months, _agency, _nonAsn, _enrolled) = (new(capacity), new(capacity), new(capacity), new(capacity));
        (_budget, _paid, _bases, _source) = (new(capacity), new(capacity), new(capacity), new(capacity));
    }

    /// <summary>Adds a row.</summary>
    /// <param name="fact">The row.</param>
    public void Add(AgencyMonthFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        Add(
            fact.AgencyCode, fact.Month, fact.NonAsnWorkers ?? AgencyMonthColumns.Missing, fact.EnrolledWorkers ?? AgencyMonthColumns.Missing,
            fact.BudgetIdr ?? AgencyMonthColumns.Missing, fact.PaidIdr ?? AgencyMonthColumns.Missing, fact.Basis, fact.SourceId);
    }

    /// <summary>Adds a row without making an object of it; <see cref="AgencyMonthColumns.Missing" /> stands for what is not known.</summary>
    /// <param name="agencyCode">The agency.</param>
    /// <param name="month">The month.</param>
    /// <param name="nonAsnWorkers">Non-ASN staff.</param>
    /// <param name="enrolledWorkers">Of these, enrolled.</param>
    /// <param name="budgetIdr">Budget, rupiah.</param>
    /// <param name="paidIdr">Paid, rupiah.</param>
    /// <param name="basis">Basis.</param>
    /// <param name="sourceId">Source.</param>
    public void Add(string agencyCode, Month month, int nonAsnWorkers, int enrolledWorkers, long budgetIdr, long paidIdr, Basis basis, string sourceId)
    {
        _months.Add(month.Index);
        _agency.Add(ColumnOrder.Place(_agencies, agencyCode));
        _nonAsn.Add(nonAsnWorkers);
        _enrolled.Add(enrolledWorkers);
        _budget.Add(budgetIdr);
        _paid.Add(paidIdr);
        _bases.Add(basis);
        _source.Add(ColumnOrder.Place(_sources, sourceId));
    }

    /// <summary>Makes columns of the rows, ordered by month and agency.</summary>
    /// <returns>The columns.</returns>
    public AgencyMonthColumns Build()
    {
        var (codes, places) = ColumnOrder.Sorted(_agencies);
        var agencies = Array.ConvertAll(_agency.ToArray(), agency => places[agency]);
        var keys = new long[agencies.Length];
        for (var row = 0; row < keys.Length; row++)
        {
            keys[row] = ((long)_months[row] << 32) | (uint)agencies[row];
        }

        var order = ColumnOrder.Ascending(keys);
        return new AgencyMonthColumns(new AgencyMonthArrays(
            codes, [.. _sources.Keys], ColumnOrder.Of(_months, order), ColumnOrder.Of<int>(agencies, order), ColumnOrder.Of(_nonAsn, order), ColumnOrder.Of(_enrolled, order),
            ColumnOrder.Of(_budget, order), ColumnOrder.Of(_paid, order), ColumnOrder.Of(_bases, order), ColumnOrder.Of(_source, order)));
    }
}
