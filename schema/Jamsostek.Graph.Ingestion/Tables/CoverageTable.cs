using Jamsostek.Graph.Ingestion.Reporting;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>
/// The table of <see cref="CoverageFact" />. A panel of a user's own may leave the basis out, which is then REPORTED, and say in its own words where it comes from, in a
/// column <c>source</c> in place of <c>source_id</c>.
/// </summary>
internal sealed class CoverageTable : MonthlyTable
{
    private static readonly WorkerSegment[] Partition = [WorkerSegment.Pu, WorkerSegment.Bpu, WorkerSegment.Jakon, WorkerSegment.Pmi];
    private const decimal LargestError = 1_000_000_000_000;
    private readonly Column<string> _region;
    private readonly Column<Month> _month;
    private readonly Column<WorkerSegment> _segment;
    private readonly Column<long?> _eligible;
    private readonly Column<long?> _covered;
    private readonly Column<double?> _eligibleError;
    private readonly Column<double?> _coveredError;
    private readonly Column<Basis?> _basis;
    private readonly Column<string?> _sourceId;
    private readonly Column<string?> _source;

    private CoverageTable(ColumnSet columns)
        : base("coverage", columns.Columns, ["region_code", "month", "segment"])
    {
        _region = columns.Region("region_code");
        _month = columns.Month("month");
        _segment = columns.Code("segment", Partition);
        _eligible = columns.OptionalCount("eligible");
        _covered = columns.OptionalCount("covered");
        _eligibleError = columns.OptionalReal("eligible_standard_error", 0, LargestError);
        _coveredError = columns.OptionalReal("covered_standard_error", 0, LargestError);
        _basis = columns.OptionalCode<Basis>("basis");
        _sourceId = columns.OptionalSharedKey("source_id", "sources");
        _source = columns.OwnSource("source");
    }

    public static CoverageTable Schema { get; } = new(new ColumnSet());

    public override IEnumerable<string> KeysIn(FactSet facts) => facts.Coverage.Select(FactKey.Of);

    public override IReadOnlyList<string> Missing(IReadOnlyCollection<string> header) =>
        header.Contains(_source.Name) || header.Contains(_sourceId.Name) ? base.Missing(header) : [.. base.Missing(header), _sourceId.Name];

    protected override void Read(RowReader row, ReadContext context, MonthKeys keys)
    {
        var fact = new CoverageFact
        {
            RegionCode = row.Read(_region),
            Month = row.Read(_month),
            Segment = row.Read(_segment),
            Eligible = row.Read(_eligible),
            Covered = row.Read(_covered),
            EligibleStandardError = row.Read(_eligibleError),
            CoveredStandardError = row.Read(_coveredError),
            Basis = row.Read(_basis) ?? Basis.Reported,
            SourceId = row.Read(_sourceId) ?? row.Read(_source) ?? row.Refuse(row.Has(_sourceId) ? _sourceId : _source),
        };
        if (row.IsGood && IsPlaced(row, context, fact) && IsPart(row, context, _covered.Name, fact.Covered, _eligible.Name, fact.Eligible)
            && HasErrors(row, context, fact) && Claim(row, context, keys, fact.RegionCode, fact.Month, fact.Segment))
        {
            context.State(Name, fact.Basis, fact.SourceId, row.Place);
            context.Coverage.Add(fact);
        }
    }

    private bool IsPlaced(RowReader row, ReadContext context, CoverageFact fact)
    {
        var level = context.Regions.LevelOf(fact.RegionCode);
        if (level == RegionLevel.Kabupaten || (level == RegionLevel.Country && fact.Segment is WorkerSegment.Jakon or WorkerSegment.Pmi))
        {
            return true;
        }

        context.Log.Add(FindingCodes.CoverageRegion, new Place(row.Place.File, row.Place.Row, _region.Name, fact.RegionCode), fact.RegionCode, FactCode.Of(level), FactCode.Of(fact.Segment));
        return false;
    }

    private bool HasErrors(RowReader row, ReadContext context, CoverageFact fact)
    {
        if (fact.Basis != Basis.Estimated || context.Regions.LevelOf(fact.RegionCode) == RegionLevel.Country)
        {
            return true;
        }

        return HasError(_eligible.Name, fact.Eligible, _eligibleError.Name, fact.EligibleStandardError)
            & HasError(_covered.Name, fact.Covered, _coveredError.Name, fact.CoveredStandardError);

        bool HasError(string column, long? value, string errorColumn, double? error)
        {
            if (value is null || error is not null)
            {
                return true;
            }

            context.Log.Add(FindingCodes.StandardErrorMissing, new Place(row.Place.File, row.Place.Row, errorColumn, ""), column, value, errorColumn);
            return false;
        }
    }
}
