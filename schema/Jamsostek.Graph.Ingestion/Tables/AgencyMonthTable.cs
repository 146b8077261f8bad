using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>The table of <see cref="AgencyMonthFact" />, read straight into columns.</summary>
internal sealed class AgencyMonthTable : MonthlyTable
{
    private readonly Column<string> _agency;
    private readonly Column<Month> _month;
    private readonly Column<int?> _nonAsn;
    private readonly Column<int?> _enrolled;
    private readonly Column<long?> _budget;
    private readonly Column<long?> _paid;
    private readonly Column<Basis> _basis;
    private readonly Column<string> _source;

    private AgencyMonthTable(ColumnSet columns)
        : base("agency-months", columns.Columns, ["agency_code", "month"])
    {
        _agency = columns.SharedKey("agency_code", "agencies");
        _month = columns.Month("month");
        _nonAsn = columns.OptionalHeads("non_asn_workers");
        _enrolled = columns.OptionalHeads("enrolled_workers");
        _budget = columns.OptionalCount("budget_idr");
        _paid = columns.OptionalCount("paid_idr");
        _basis = columns.Basis();
        _source = columns.SharedKey("source_id", "sources");
    }

    public static AgencyMonthTable Schema { get; } = new(new ColumnSet());

    public override IEnumerable<string> KeysIn(FactSet facts) => facts.AgencyMonths.Select(FactKey.Of);

    protected override void Read(RowReader row, ReadContext context, MonthKeys keys)
    {
        var (agency, month, basis, source) = (row.Read(_agency), row.Read(_month), row.Read(_basis), row.Read(_source));
        var (nonAsn, enrolled, budget, paid) = (row.Read(_nonAsn), row.Read(_enrolled), row.Read(_budget), row.Read(_paid));
        if (row.IsGood && IsPart(row, context, _enrolled.Name, enrolled, _nonAsn.Name, nonAsn) && Claim(row, context, keys, agency, month))
        {
            context.State(Name, basis, source, row.Place);
            context.AgencyMonths.Add(
                agency, month, nonAsn ?? AgencyMonthColumns.Missing, enrolled ?? AgencyMonthColumns.Missing,
                budget ?? AgencyMonthColumns.Missing, paid ?? AgencyMonthColumns.Missing, basis, source);
        }
    }
}
