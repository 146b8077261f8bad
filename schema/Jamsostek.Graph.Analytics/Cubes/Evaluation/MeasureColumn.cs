using System.Numerics;
using System.Numerics.Tensors;
using Jamsostek.Graph.Analytics.Cubes.Columns;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Scanning;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>
/// The values of a measure in groups, made of their sums: the one place that says what a sum, a difference and a ratio are. A value is missing where no fact is in the sums, and where something is
/// divided by nothing. That of groups that have no values is missing everywhere: the default.
/// </summary>
internal readonly struct MeasureColumn
{
    private readonly MeasureKind _kind;
    private readonly int[]? _counts;
    private readonly long[] _sums;
    private readonly long[] _others;

    /// <summary>Reads a measure of groups.</summary>
    public MeasureColumn(ComponentLayout layout, Cells cells, CubeMeasure measure)
    {
        var (left, right) = layout.Of(measure);
        if (cells.Counts[left].Length < cells.Count)
        {
            throw new InvalidOperationException($"{measure} was not asked for, so that it has no value.");
        }

        (_kind, _counts, _sums, _others) = (measure.Kind, cells.Counts[left], cells.Sums[left], right < 0 ? [] : cells.Sums[right]);
    }

    /// <summary>Reads a measure of a set of groups, which may have no values.</summary>
    public static MeasureColumn Of(ComponentLayout layout, GroupingSet set, CubeMeasure measure) => set.IsUndefined ? default : new MeasureColumn(layout, set.Cells, measure);

    /// <summary>Whether a group has a value.</summary>
    public bool IsKnown(int cell) => _counts is not null && _counts[cell] != 0 && (_kind != MeasureKind.Ratio || _others[cell] != 0);

    /// <summary>The value of a group that has one, of a measure that is no quotient.</summary>
    public long Whole(int cell) => _kind == MeasureKind.Difference ? _sums[cell] - _others[cell] : _sums[cell];

    /// <summary>The value of a group that has one, of a measure that is a quotient.</summary>
    public double Quotient(int cell) => (double)_sums[cell] / _others[cell];

    /// <summary>The values of some groups of a measure that is a quotient; not a number where it is missing.</summary>
    /// <param name="first">The first of the groups.</param>
    /// <param name="values">Where to write, one for each.</param>
    public void Quotients(int first, Span<double> values)
    {
        if (_counts is null)
        {
            values.Fill(double.NaN);
            return;
        }

        var parts = _sums.AsSpan(first, values.Length);
        var wholes = _others.AsSpan(first, values.Length);
        var cell = 0;
        for (; cell <= values.Length - Vector<double>.Count; cell += Vector<double>.Count)
        {
            var whole = new Vector<long>(wholes[cell..]);
            var quotient = Vector.ConvertToDouble(new Vector<long>(parts[cell..])) / Vector.ConvertToDouble(whole);
            Vector.ConditionalSelect(Vector.Equals(whole, Vector<long>.Zero), new Vector<double>(double.NaN), quotient).CopyTo(values[cell..]);
        }

        for (; cell < values.Length; cell++)
        {
            values[cell] = wholes[cell] == 0 ? double.NaN : (double)parts[cell] / wholes[cell];
        }

        var counts = _counts.AsSpan(first, values.Length);
        for (cell = counts.IndexOf(0); cell >= 0 && cell < values.Length; cell++)
        {
            values[cell] = counts[cell] == 0 ? double.NaN : values[cell];
        }
    }

    /// <summary>The values of the first groups, of a measure that is no quotient; of one without a value it is any number.</summary>
    /// <param name="values">Where to write, one for each.</param>
    public void Wholes(Span<long> values)
    {
        if (_counts is null)
        {
            values.Clear();
        }
        else if (_kind == MeasureKind.Difference)
        {
            TensorPrimitives.Subtract(_sums.AsSpan(0, values.Length), _others.AsSpan(0, values.Length), values);
        }
        else
        {
            _sums.AsSpan(0, values.Length).CopyTo(values);
        }
    }

    /// <summary>The value of a group, whatever the measure; null where it is missing.</summary>
    public CubeNumber? At(int cell) => !IsKnown(cell) ? null : _kind == MeasureKind.Ratio ? new CubeNumber(Quotient(cell)) : new CubeNumber(Whole(cell));
}
