using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>The rows of an answer after having and top, before paging. Immutable.</summary>
internal sealed class RowTable
{
    private GroupingSet? _totals;

    public required CubeQuery Query { get; init; }

    public required QueryScope Scope { get; init; }

    /// <summary>Where the sums are: the groups, the subtotals, the others.</summary>
    public required ImmutableArray<GroupingSet> Sets { get; init; }

    public required RowRef[] Rows { get; init; }

    /// <summary>How many rows stand behind these that nobody asked for.</summary>
    public required int Behind { get; init; }

    /// <summary>What made it.</summary>
    public required FrameBuilder Builder { get; init; }

    /// <summary>Which sums were made.</summary>
    public required bool[] Components { get; init; }

    public CubeFacts Facts => Scope.Facts;

    public int Count => Rows.Length;

    /// <summary>Place of a dimension among the keys; -1 where it is none.</summary>
    public int KeyOf(CubeDimension dimension)
    {
        // Asked for every value of every row: a dimension is one object.
        var keys = Query.GroupBy;
        for (var key = 0; key < keys.Length; key++)
        {
            if (ReferenceEquals(keys[key], dimension))
            {
                return key;
            }
        }

        return -1;
    }

    public GroupingSet SetOf(int row) => Sets[Rows[row].Set];

    /// <summary>Where a row's sums are. Those of the whole of the scope, which stand behind all others, are made when somebody reads them: most answers are read without.</summary>
    public GroupingSet SetOf(RowRef row) => row.Set < Sets.Length ? Sets[row.Set] : _totals ??= Builder.Total();

    public int Member(int row, int key) => SetOf(row).Of(key, Rows[row].Cell);

    public CubeNumber? Value(int row, CubeMeasure measure) => Value(Rows[row], measure);

    public CubeNumber? Value(RowRef row, CubeMeasure measure) => MeasureColumn.Of(Scope.Layout, SetOf(row), measure).At(row.Cell);

    /// <summary>The member of a dimension that a row's keys give, whether it is a key or follows from one.</summary>
    public int MemberOf(int row, CubeDimension dimension)
    {
        if (KeyOf(dimension) is >= 0 and var own)
        {
            return Member(row, own);
        }

        var found = Cubes.Members.Member.All;
        var isGiven = false;
        for (var key = 0; key < Query.GroupBy.Length; key++)
        {
            if (!Query.GroupBy[key].Gives(dimension))
            {
                continue;
            }

            if (Member(row, key) is >= 0 and var member)
            {
                return Facts.Coarser(Query.GroupBy[key], dimension)[member];
            }

            found = found == Cubes.Members.Member.All ? Member(row, key) : found;
            isGiven = true;
        }

        return isGiven ? found : throw new InvalidOperationException($"Rows have no {dimension}.");
    }

    public RowTable WithRows(RowRef[] rows) => With(rows, Behind);

    /// <summary>The first of its rows in order; the others stand behind them.</summary>
    public RowTable WithFirst(RowRef[] rows) => With(rows, Behind + Rows.Length - rows.Length);

    private RowTable With(RowRef[] rows, int behind) => new() { Query = Query, Scope = Scope, Sets = Sets, Rows = rows, Behind = behind, Builder = Builder, Components = Components };
}
