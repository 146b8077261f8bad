using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Analytics.Cubes.Rules;
using Jamsostek.Graph.Api.Quality;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Cubes;

/// <summary>A row of a cube as an object of the schema.</summary>
/// <param name="rows">The rows that it is one of.</param>
/// <param name="row">Its place among them.</param>
internal sealed class RowNode(CubeRows rows, CubeRow row) : CubeValues
{
    /// <summary>The data; what is read below the row is read in this scope.</summary>
    public ReadScope Scope => rows.Scope;

    /// <summary>The rows that it is one of.</summary>
    public CubeRows Rows => rows;

    /// <summary>Its place among them.</summary>
    public CubeRow Of => row;

    /// <summary>Id among the rows of all queries.</summary>
    public string GlobalId => Entities.GlobalId.Encode(rows.Types.Names.Row, $"{rows.Fingerprint:x8}/{row.Id}");

    /// <summary>What it is.</summary>
    public RowKind Kind => row.Kind;

    /// <summary>How many keys it has.</summary>
    public int Depth => row.Depth;

    /// <summary>Its period, where periods are listed.</summary>
    public Period? Period => row.Period is { } period ? rows.PeriodOf(period) : null;

    /// <summary>What stands behind it.</summary>
    public FigureQuality Quality => new(row.Quality, Scope, () => row.Sources(everyMonth: false));

    /// <summary>Code of its member of a dimension; null where it has none, or the dimension does not follow from the keys.</summary>
    public string? Code(CubeDimension dimension) => rows.Has(dimension) ? row.Code(dimension) : null;

    /// <summary>Position of its member of a dimension; below 0 where it has none.</summary>
    public int Member(CubeDimension dimension) => rows.Has(dimension) ? row.Member(dimension) : Analytics.Cubes.Members.Member.None;

    /// <summary>The members of a dimension.</summary>
    public DimensionMembers Members(CubeDimension dimension) => Scope.Members(rows.Types.Cube, dimension);

    /// <inheritdoc/>
    public override long? Whole(CubeMeasure measure) => row.Value(measure) is { IsWhole: true } number ? number.Whole : null;

    /// <inheritdoc/>
    public override double? Fraction(CubeMeasure measure) => row.Value(measure)?.Double;

    /// <summary>The standard error of a measure.</summary>
    public StandardError? StandardError(CubeMeasure measure) => row.StandardError(measure);

    /// <summary>The row beside a baseline.</summary>
    public CubeDelta? Versus(Baseline to, ResolverContext context) => Allowed(RowRules.Versus(rows.Query, to), context) && row.Versus(to) is { HasBaseline: true } comparison ? new CubeDelta(comparison) : null;

    /// <summary>Its place by a measure.</summary>
    public int? Rank(CubeMeasure of, CubeDimension? within, ResolverContext context)
    {
        CubeDimension[] dimensions = within is null ? [] : [within];
        return Allowed(RowRules.Rank(rows.Query, of, dimensions), context) ? row.Rank(of, dimensions) : null;
    }

    /// <summary>Its share of a measure.</summary>
    public double? Share(CubeMeasure of, ShareOf whole, ResolverContext context) => Allowed(RowRules.Share(rows.Query, of), context) ? row.Share(of, whole) : null;

    /// <summary>The sum of a measure up to it.</summary>
    public double? RunningTotal(CubeMeasure of, ResolverContext context) => Allowed(RowRules.RunningTotal(rows.Query, of), context) ? row.RunningTotal(of)?.Double : null;

    /// <summary>The mean of a measure over the last periods.</summary>
    public double? MovingAverage(CubeMeasure of, int periods, ResolverContext context) => Allowed(RowRules.MovingAverage(rows.Query, of, periods), context) ? row.MovingAverage(of, periods) : null;

    /// <summary>How a measure is spread within it.</summary>
    public CubeDistribution? Distribution(CubeMeasure of, CubeDimension over, ResolverContext context) => Allowed(RowRules.Distribution(rows.Query, of, over), context) ? row.Distribution(of, over) : null;

    /// <summary>The facts behind it.</summary>
    public RecordPage Records(int first, int offset, RecordTypes types)
    {
        var records = row.Records(everyMonth: false, offset, first);
        return new RecordPage(records.TotalCount, [.. records.Records.Select(record => types.Node(Scope, record.Fact))]);
    }

    private static bool Allowed(CubeProblem? problem, ResolverContext context)
    {
        if (problem is not null)
        {
            context.Fail<object>(CubeErrors.Of(problem));
        }

        return problem is null;
    }
}
