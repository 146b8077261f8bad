using Jamsostek.Graph.Analytics.Regions;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Measures;

namespace Jamsostek.Graph.Analytics.Labour;

/// <summary>Every labour measure and rate of every region of one level in one year: the answer to one scan. Immutable.</summary>
public sealed class LabourLevel
{
    private readonly LabourYear _columns;
    private readonly double[][] _rates;

    internal LabourLevel(int year, RegionLevel level, RegionSlice regions, LabourYear columns)
    {
        (Year, Level, Regions, _columns) = (year, level, regions, columns);
        _rates = [.. LabourRate.All.Select(rate => Divide(columns.Numerators[rate.Ordinal].AsSpan(regions.First, regions.Count), columns.Denominators[rate.Ordinal].AsSpan(regions.First, regions.Count)))];
    }

    private LabourLevel(int year, LabourLevel values) =>
        (Year, Level, Regions, _columns, _rates) = (year, values.Level, values.Regions, values._columns, values._rates);

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The level.</summary>
    public RegionLevel Level { get; }

    /// <summary>The regions of the level.</summary>
    public RegionSlice Regions { get; }

    /// <summary>One measure of one region, persons: the sum of its kabupaten and kota that have a value.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="region">Index of a region of this level.</param>
    /// <returns>The value; null where no row has one.</returns>
    public long? Value(LabourMeasure measure, int region) => Rows(measure, region) > 0 ? _columns.Values[measure.Ordinal][Checked(region)] : null;

    /// <summary>How many rows are in a value: fewer than the region has kabupaten and kota where some are missing.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="region">Index of a region of this level.</param>
    /// <returns>0 where the value is missing; 1 for a kabupaten or kota, and for a published total without parts.</returns>
    public int Rows(LabourMeasure measure, int region) => _columns.Rows[measure.Ordinal][Checked(region)];

    /// <summary>One rate of one region, a fraction.</summary>
    /// <param name="rate">The rate.</param>
    /// <param name="region">Index of a region of this level.</param>
    /// <returns>Sum over sum of the rows that have both parts; null where none has, and for 0/0.</returns>
    public double? Rate(LabourRate rate, int region) => _rates[rate.Ordinal][Checked(region) - Regions.First] is var value && double.IsNaN(value) ? null : value;

    /// <summary>One measure of the whole level, in order of the regions, persons; 0 where missing.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>As many values as <see cref="Regions" />.</returns>
    public ReadOnlySpan<long> Values(LabourMeasure measure) => _columns.Values[measure.Ordinal].AsSpan(Regions.First, Regions.Count);

    /// <summary>One rate of the whole level, in order of the regions, fractions; not a number where missing.</summary>
    /// <param name="rate">The rate.</param>
    /// <returns>As many values as <see cref="Regions" />.</returns>
    public ReadOnlySpan<double> Rates(LabourRate rate) => _rates[rate.Ordinal];

    /// <summary>The row that the source publishes for a region: its basis, source and note.</summary>
    /// <param name="region">Index of a region of this level.</param>
    /// <returns>The row; null where there is none.</returns>
    public LabourFact? Fact(int region) => _columns.Facts[Checked(region)];

    /// <summary>The same values under another year: a year without facts shares its missing values with all such years.</summary>
    internal LabourLevel At(int year) => new(year, this);

    internal static double Divide(long numerator, long denominator) => denominator == 0 ? double.NaN : (double)numerator / denominator;

    private static double[] Divide(ReadOnlySpan<long> numerators, ReadOnlySpan<long> denominators)
    {
        var rates = new double[numerators.Length];
        for (var i = 0; i < rates.Length; i++)
        {
            rates[i] = Divide(numerators[i], denominators[i]);
        }

        return rates;
    }

    private int Checked(int region) => Regions.Contains(region)
        ? region
        : throw new ArgumentOutOfRangeException(nameof(region), region, $"The region is not of the level {Level}.");
}
