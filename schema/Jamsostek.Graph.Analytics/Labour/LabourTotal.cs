using System.Numerics.Tensors;
using Jamsostek.Graph.Semantics.Measures;

namespace Jamsostek.Graph.Analytics.Labour;

/// <summary>Every labour measure and rate of a chosen set of regions taken together in one year. Immutable.</summary>
public sealed class LabourTotal
{
    private readonly long[] _values;
    private readonly int[] _rows;
    private readonly double[] _rates;

    internal LabourTotal(int year, LabourYear columns, ReadOnlySpan<int> regions)
    {
        Year = year;
        (_values, _rows, _rates) = (new long[columns.Values.Length], new int[columns.Values.Length], new double[columns.Numerators.Length]);
        var (gathered, counts) = (new long[regions.Length], new int[regions.Length]);
        for (var measure = 0; measure < _values.Length; measure++)
        {
            _values[measure] = Sum(columns.Values[measure], regions, gathered);
            _rows[measure] = Sum(columns.Rows[measure], regions, counts);
        }

        for (var rate = 0; rate < _rates.Length; rate++)
        {
            _rates[rate] = LabourLevel.Divide(Sum(columns.Numerators[rate], regions, gathered), Sum(columns.Denominators[rate], regions, gathered));
        }
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>One measure, persons.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>The sum of the regions that have a value; null where none has.</returns>
    public long? Value(LabourMeasure measure) => _rows[measure.Ordinal] > 0 ? _values[measure.Ordinal] : null;

    /// <summary>How many rows are in a value.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>0 where the value is missing.</returns>
    public int Rows(LabourMeasure measure) => _rows[measure.Ordinal];

    /// <summary>One rate, a fraction.</summary>
    /// <param name="rate">The rate.</param>
    /// <returns>Sum over sum of the rows that have both parts; null where none has, and for 0/0.</returns>
    public double? Rate(LabourRate rate) => double.IsNaN(_rates[rate.Ordinal]) ? null : _rates[rate.Ordinal];

    private static T Sum<T>(T[] column, ReadOnlySpan<int> regions, T[] gathered)
        where T : System.Numerics.INumber<T>
    {
        for (var i = 0; i < regions.Length; i++)
        {
            gathered[i] = column[regions[i]];
        }

        return TensorPrimitives.Sum<T>(gathered);
    }
}
