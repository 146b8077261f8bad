using System.Numerics;
using Jamsostek.Graph.Analytics.Cubes.Columns;
using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Building;

/// <summary>Sums facts by month at a coarser level.</summary>
internal sealed class LevelBuilder
{
    private readonly FactColumns _facts;
    private readonly ComponentLayout _layout;
    private readonly LevelSpec _spec;
    private readonly int[] _coarse;
    private bool _hasOneRowEach = true;
    private readonly List<int> _months = [];
    private readonly List<int[]> _positions = [];

    private LevelBuilder(FactColumns facts, LevelSpec spec) => (_facts, _layout, _spec, _coarse) = (facts, facts.Layout, spec, new int[facts.Map(spec.Axis)!.Count]);

    public static LevelColumns Build(FactColumns facts, LevelSpec spec) => new LevelBuilder(facts, spec).Build();

    private LevelColumns Build()
    {
        var coarse = Coarsened();
        AxisMap[] axes = [.. Enum.GetValues<DimensionAxis>().Select(axis => axis == _spec.Axis ? coarse : _facts.Map(axis)).OfType<AxisMap>()];
        var rows = Grouped(axes, out var rowOf);
        var (facts, sums, counts) = (new int[rows], Rooms<long>(_layout.Components.Length, rows), Rooms<int>(_layout.Components.Length, rows));
        var (errorSums, errorSquares) = (Rooms<double>(_facts.ErrorColumns.Length, rows), Rooms<double>(_facts.ErrorColumns.Length, rows));
        for (var fact = 0; fact < rowOf.Length; fact++)
        {
            facts[rowOf[fact]]++;
            AddSums(fact, rowOf[fact], sums, counts);
            AddErrors(fact, rowOf[fact], errorSums, errorSquares);
        }

        // Where every fact knows its number, the facts that are in a sum are all that there are: they are held once.
        var all = Held<int>(facts);
        return new LevelColumns(
            _spec.Name, [.. axes.Select((axis, place) => AxisColumn.Of(axis.Axis, axis.Count, [.. _positions.Select(positions => positions[place])]))], axes)
        {
            Months = new MonthIndex([.. _months]),
            BasesSeen = _facts.BasesSeen,
            HasOneRowEach = _hasOneRowEach,
            Facts = all,
            Sums = Array.ConvertAll(sums, static sum => Held<long>(sum)),
            Counts = Array.ConvertAll(counts, count => count.AsSpan().SequenceEqual(facts) ? all : Held<int>(count)),
            Weight = _layout.WeightSum,
            ErrorSums = errorSums,
            ErrorSquares = errorSquares,
        };
    }

    private static T[][] Rooms<T>(int columns, int rows) => [.. Enumerable.Range(0, columns).Select(_ => new T[rows])];

    private static ValueColumn Held<T>(ReadOnlySpan<T> numbers)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T> => new(CompactColumn.Of(numbers, T.MinValue));

    /// <summary>One position for all positions that are alike in every dimension that is kept.</summary>
    private AxisMap? Coarsened()
    {
        if (_spec.Kept.IsEmpty)
        {
            return null;
        }

        var map = _facts.Map(_spec.Axis)!;
        int[] representatives = [.. Enumerable.Range(0, map.Count).GroupBy(position => string.Join(',', _spec.Kept.Select(dimension => map[dimension][position]))).Select((group, place) =>
        {
            foreach (var position in group)
            {
                _coarse[position] = place;
            }

            return group.First();
        })];
        var coarse = new AxisMap(_spec.Axis, representatives.Length);
        foreach (var dimension in _spec.Kept)
        {
            coarse.With(dimension, place => map[dimension][representatives[place]]);
        }

        return coarse;
    }

    private int Grouped(AxisMap[] axes, out int[] rowOf)
    {
        rowOf = new int[_facts.Count];
        var columns = axes.Select(axis => _facts.Axis(axis.Axis)!).ToArray();
        for (var month = _facts.Months.First; month <= _facts.Months.Last; month++)
        {
            var (rows, cells) = (new Dictionary<long, int>(), new HashSet<long>());
            var slice = _facts.Months[month];
            for (var fact = slice.Start; fact < slice.End; fact++)
            {
                long key = 0;
                long cell = 0;
                for (var axis = 0; axis < axes.Length; axis++)
                {
                    var position = Position(axes[axis], columns[axis][fact]);
                    key = (key * axes[axis].Count) + position;
                    cell = axes[axis].Axis == DimensionAxis.Basis ? cell : (cell * axes[axis].Count) + position;
                }

                if (!rows.TryGetValue(key, out rowOf[fact]))
                {
                    var added = fact;
                    rowOf[fact] = _months.Count;
                    rows.Add(key, _months.Count);
                    _hasOneRowEach &= cells.Add(cell);
                    _months.Add(month);
                    _positions.Add([.. axes.Select((axis, place) => Position(axis, columns[place][added]))]);
                }
            }
        }

        return _months.Count;
    }

    private int Position(AxisMap axis, int position) => axis.Axis == _spec.Axis ? _coarse[position] : position;

    private void AddSums(int fact, int row, long[][] sums, int[][] counts)
    {
        for (var component = 0; component < sums.Length; component++)
        {
            var wanted = _layout.Components[component];
            if (_facts.Value(wanted.Column, fact) is var value && value != ValueColumn.Missing && _facts.Value(wanted.With, fact) != ValueColumn.Missing)
            {
                sums[component][row] += value;
                counts[component][row]++;
            }
        }
    }

    private void AddErrors(int fact, int row, double[][] sums, double[][] squares)
    {
        for (var error = 0; error < sums.Length; error++)
        {
            var deviation = _facts.Error(error, fact);
            sums[error][row] += deviation;
            squares[error][row] += deviation * deviation;
        }
    }
}
