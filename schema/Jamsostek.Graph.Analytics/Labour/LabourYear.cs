using System.Numerics.Tensors;
using Jamsostek.Graph.Analytics.Regions;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Measures;

namespace Jamsostek.Graph.Analytics.Labour;

/// <summary>The columns of one year over region index. A missing value is 0 with 0 rows.</summary>
internal sealed class LabourYear
{
    private LabourYear(int regions)
    {
        Values = Columns<long>(LabourMeasure.All.Count, regions);
        Rows = Columns<int>(LabourMeasure.All.Count, regions);
        Numerators = Columns<long>(LabourRate.All.Count, regions);
        Denominators = Columns<long>(LabourRate.All.Count, regions);
        RateRows = Columns<int>(LabourRate.All.Count, regions);
        Facts = new LabourFact?[regions];
    }

    /// <summary>By measure and region.</summary>
    public long[][] Values { get; }

    /// <summary>How many rows are in each of <see cref="Values" />.</summary>
    public int[][] Rows { get; }

    /// <summary>By rate and region, over the rows that have both parts.</summary>
    public long[][] Numerators { get; }

    /// <summary>By rate and region, over the rows that have both parts.</summary>
    public long[][] Denominators { get; }

    /// <summary>How many rows have both parts.</summary>
    public int[][] RateRows { get; }

    /// <summary>The published row by region.</summary>
    public LabourFact?[] Facts { get; }

    public static LabourYear Missing(RegionTree regions) => new(regions.Count);

    public static LabourYear Build(RegionTree regions, IEnumerable<LabourFact> facts)
    {
        var year = new LabourYear(regions.Count);
        foreach (var fact in facts)
        {
            year.Place(regions.IndexOf(fact.RegionCode), fact);
        }

        for (var region = regions.Kabupaten.First - 1; region >= 0; region--)
        {
            year.SumChildren(region, regions.Children(region));
        }

        return year;
    }

    private void Place(int region, LabourFact fact)
    {
        Facts[region] = fact;
        var row = LabourMeasure.Values(fact);
        for (var measure = 0; measure < row.Length; measure++)
        {
            if (row[measure] is { } value)
            {
                (Values[measure][region], Rows[measure][region]) = (value, 1);
            }
        }

        foreach (var rate in LabourRate.All)
        {
            if (row[rate.Numerator.Ordinal] is { } numerator && row[rate.Denominator.Ordinal] is { } denominator)
            {
                (Numerators[rate.Ordinal][region], Denominators[rate.Ordinal][region], RateRows[rate.Ordinal][region]) = (numerator, denominator, 1);
            }
        }
    }

    private void SumChildren(int region, RegionSlice children)
    {
        for (var measure = 0; measure < Values.Length; measure++)
        {
            SumChildren(region, children, Rows[measure], Values[measure]);
        }

        for (var rate = 0; rate < Numerators.Length; rate++)
        {
            SumChildren(region, children, RateRows[rate], Numerators[rate], Denominators[rate]);
        }
    }

    /// <summary>A region keeps its own published value only where nothing below it has one: a total next to its parts would count them twice.</summary>
    private static void SumChildren(int region, RegionSlice children, int[] rows, params ReadOnlySpan<long[]> columns)
    {
        var present = TensorPrimitives.Sum<int>(rows.AsSpan(children.First, children.Count));
        if (present == 0)
        {
            return;
        }

        rows[region] = present;
        foreach (var column in columns)
        {
            column[region] = TensorPrimitives.Sum<long>(column.AsSpan(children.First, children.Count));
        }
    }

    private static T[][] Columns<T>(int columns, int regions) => [.. Enumerable.Range(0, columns).Select(_ => new T[regions])];
}
