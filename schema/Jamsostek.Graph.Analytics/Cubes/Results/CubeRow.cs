using System.Runtime.InteropServices;
using Jamsostek.Graph.Analytics.Cubes.Evaluation;
using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Results;

/// <summary>
/// A row of an answer: a place in columns, no object of its own. What puts it beside other rows sees all rows after having and before paging;
/// it must be allowed by <see cref="Rules.RowRules" />, and of the totals it is null.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly struct CubeRow
{
    internal const int TotalsRow = -1;

    private readonly CubeAnswer _answer;
    private readonly int _row;

    internal CubeRow(CubeAnswer answer, int row) => (_answer, _row) = (answer, row);

    /// <summary>A group, a sum of groups, or what top left out.</summary>
    public RowKind Kind => Set.Kind;

    /// <summary>The cube it is of.</summary>
    public CubeDeclaration Cube => Table.Query.Cube;

    /// <summary>How many keys it has: that of a subtotal is less than that of a group.</summary>
    public int Depth => Set.Keys.Length;

    /// <summary>What names it among the rows of the query: the codes of its keys.</summary>
    public string Id => _row == TotalsRow ? "" : RowId.Of(Table, _row);

    /// <summary>Its period; null where periods are not listed, or it is a sum over them.</summary>
    public CubePeriod? Period
    {
        get
        {
            var (table, groups, cell) = (Table, Set, Ref.Cell);
            return table.KeyOf(CubeDimensions.Period) is >= 0 and var key && groups.Time.Grain is not null && groups.Of(key, cell) is >= 0 and var period ? groups.Time.Named(period) : null;
        }
    }

    /// <summary>The month whose stocks its values are; null where no month has facts.</summary>
    public Month? AsOf => Set.MonthsOf(Ref.Cell) is { HasFacts: true } months ? new Month(months.AsOf) : null;

    /// <summary>What stands behind its values.</summary>
    /// <exception cref="InvalidOperationException">The query did not ask for quality.</exception>
    public CubeQuality Quality
    {
        get
        {
            var quality = QualityReader.Of(Table, Ref);
            return _row == TotalsRow ? quality with { Flags = [.. _answer.Flags, .. quality.Flags] } : quality;
        }
    }

    /// <summary>How many facts are in it, those of every month of its period where the query counts them.</summary>
    internal int Facts => Set.Cells.Facts[Ref.Cell];

    private RowTable Table => _answer.Table;

    private RowRef Ref => _row == TotalsRow ? _answer.Frame!.Totals : Table.Rows[_row];

    private GroupingSet Set => Table.SetOf(Ref);

    /// <summary>Its member of a dimension that the query groups by, or that follows from one.</summary>
    /// <param name="dimension">The dimension; not the period.</param>
    /// <returns>Position in the <see cref="DimensionMembers" /> of the cube; else <see cref="Member.None" />, <see cref="Member.Others" /> or <see cref="Member.All" />.</returns>
    public int Member(CubeDimension dimension) => _row == TotalsRow ? Members.Member.All : Table.MemberOf(_row, dimension);

    /// <summary>Code of its member.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <returns>The code; null where it has no single member.</returns>
    public string? Code(CubeDimension dimension) => _answer.CodeOf(dimension, Member(dimension));

    /// <summary>Its value.</summary>
    /// <param name="measure">A measure that the query asked for.</param>
    /// <returns>The value; null where it is missing.</returns>
    /// <exception cref="InvalidOperationException">The query did not ask for the measure.</exception>
    public CubeNumber? Value(CubeMeasure measure) => Table.Value(Ref, measure);

    /// <summary>The standard error of its value.</summary>
    /// <param name="measure">A measure that the query asked for, with quality.</param>
    /// <returns>The error; null where no fact in it has one.</returns>
    public StandardError? StandardError(CubeMeasure measure) => QualityReader.Error(Table, Ref, measure);

    /// <summary>Compares it.</summary>
    /// <param name="to">The baseline.</param>
    /// <returns>The comparison; null for the totals.</returns>
    public CubeComparison? Versus(Baseline to) => _row == TotalsRow ? null : new CubeComparison(_answer.Whole.Frame!.Versus(to, _answer.Session.Scan), _row);

    /// <summary>Its place by a measure, 1 for the largest; equal values share a place.</summary>
    /// <param name="of">The measure.</param>
    /// <param name="within">Ranked anew in each member of these dimensions; empty for once.</param>
    /// <returns>The place; null where it has no value, and for the others.</returns>
    public int? Rank(CubeMeasure of, params ReadOnlySpan<CubeDimension> within)
    {
        if (_row == TotalsRow)
        {
            return null;
        }

        CubeDimension[] dimensions = [.. within];
        var table = Table;
        var ranks = _answer.Whole.Frame!.Derived($"rank {of} {string.Join(',', dimensions.Select(static dimension => dimension.Code))}", () => RowDerivations.Ranks(table, of, dimensions));
        return ranks[_row] == 0 ? null : ranks[_row];
    }

    /// <summary>Its value over the sum of the values of the rows of the same period that it is a part of.</summary>
    /// <param name="of">The measure.</param>
    /// <param name="whole">Which rows.</param>
    /// <returns>A fraction; null where it has no value or the sum is 0.</returns>
    public double? Share(CubeMeasure of, ShareOf whole)
    {
        var table = Table;
        return _row == TotalsRow ? null : _answer.Whole.Frame!.Derived($"share {of} {whole}", () => RowDerivations.Shares(table, of, whole))[_row];
    }

    /// <summary>The sum of its value and of those before it in time.</summary>
    /// <param name="of">A measure that adds up over periods.</param>
    /// <returns>The sum; null until there is a value.</returns>
    public CubeNumber? RunningTotal(CubeMeasure of)
    {
        var table = Table;
        return _row == TotalsRow ? null : _answer.Whole.Frame!.Derived($"running {of}", () => RowDerivations.RunningTotals(table, of))[_row];
    }

    /// <summary>The mean of its value and of those of the periods just before it; of a rate, both parts are summed over the periods and then divided.</summary>
    /// <param name="of">The measure.</param>
    /// <param name="periods">Of how many periods.</param>
    /// <returns>The mean; null unless every one of the periods has a value.</returns>
    public double? MovingAverage(CubeMeasure of, int periods)
    {
        var table = Table;
        return _row == TotalsRow ? null : _answer.Whole.Frame!.Derived($"moving {of} {periods}", () => RowDerivations.MovingAverages(table, of, periods))[_row];
    }

    /// <summary>How a measure is spread over a finer dimension inside it.</summary>
    /// <param name="of">The measure.</param>
    /// <param name="over">The finer dimension.</param>
    /// <returns>The distribution; null for the totals and the others.</returns>
    public CubeDistribution? Distribution(CubeMeasure of, CubeDimension over)
    {
        var (table, session) = (Table, _answer.Session);
        return _row == TotalsRow ? null : _answer.Whole.Frame!.Derived($"spread {of} {over}", () => Spread.Of(session.Cubes, table, of, over, session.Scan))[_row];
    }

    /// <summary>The query that divides it by another dimension, all else being the same.</summary>
    /// <param name="into">The dimension.</param>
    /// <returns>The query.</returns>
    public CubeQuery Drill(CubeDimension into)
    {
        var months = Set.MonthsOf(Ref.Cell);
        return new CubeQuery
        {
            Cube = Table.Query.Cube,
            GroupBy = [into],
            Grain = Table.Query.Grain,
            During = months is { } seen ? During.Between(new Month(seen.From), new Month(seen.To)) : Table.Query.During,
            Where = RowFacts.Filter(Table, Ref),
            Bases = Table.Query.Bases,
            Measures = Table.Query.Measures,
            WithQuality = Table.Query.WithQuality,
        };
    }

    /// <summary>The keys of the sources that the facts behind it name, each once, in ordinal order.</summary>
    /// <param name="everyMonth">Whether of every month, as for <see cref="Records" />.</param>
    /// <returns>The keys.</returns>
    public IReadOnlyList<string> Sources(bool everyMonth) => RecordReader.Sources(Table, Ref, everyMonth);

    /// <summary>The facts behind it: those of the month whose stocks its values are, or of every month of its period.</summary>
    /// <param name="everyMonth">Whether of every month, which is what flows are sums of.</param>
    /// <param name="offset">How many to leave out.</param>
    /// <param name="count">How many to give at most.</param>
    /// <returns>The facts.</returns>
    public CubeRecords Records(bool everyMonth, int offset, int count) => RecordReader.Read(Table, Ref, everyMonth, offset, count);
}
