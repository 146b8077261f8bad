using Jamsostek.Graph.Projections.Numerics;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Panels;

/// <summary>
/// Covered and potential workers of regions, period by period, on one denominator basis: what a projection is made from. Immutable. Regions are ordered by parent and code,
/// whatever the order of the rows, so that the same data give the same numbers to the last bit.
/// </summary>
public sealed class Panel
{
    /// <summary>Code of the country, the sum of all regions.</summary>
    public const string CountryCode = "ID";

    /// <summary>Cells (regions times periods) that are computed at most.</summary>
    public const int MaximumCells = 2_000_000;

    internal Panel(PanelFrequency frequency, Month first, int length, IReadOnlyList<PanelRegion> regions, IReadOnlyList<string> aggregateRows)
    {
        (Frequency, First, Length, Regions, AggregateRows) = (frequency, first, length, regions, aggregateRows);
        Parents = [.. regions.Select(static r => r.ParentCode).Where(static p => p != CountryCode).Distinct().Order(StringComparer.Ordinal)];
        var place = Parents.Select(static (code, index) => (code, index)).ToDictionary(static p => p.code, static p => p.index);
        ParentIndex = [.. regions.Select(r => place.GetValueOrDefault(r.ParentCode, -1))];
        PotentialGrid = Grid.Missing(regions.Count, length);
        ActiveGrid = Grid.Missing(regions.Count, length);
        ErrorGrid = Grid.Missing(regions.Count, length);
        BudgetGrid = Grid.Missing(regions.Count, length);
        RegulationStart = new int[regions.Count];
        Array.Fill(RegulationStart, NoRegulation);
    }

    /// <summary>Distance between periods.</summary>
    public PanelFrequency Frequency { get; }

    /// <summary>First period; of a yearly panel its December.</summary>
    public Month First { get; }

    /// <summary>Last period.</summary>
    public Month Last => MonthAt(Length - 1);

    /// <summary>Number of periods, those without any figure included.</summary>
    public int Length { get; }

    /// <summary>The regions at the lowest level, by parent and code.</summary>
    public IReadOnlyList<PanelRegion> Regions { get; }

    /// <summary>The regions between these and the country, by code.</summary>
    public IReadOnlyList<string> Parents { get; }

    /// <summary>Regions whose rows were left out because other regions of the panel lie under them: they are the sum of these.</summary>
    public IReadOnlyList<string> AggregateRows { get; }

    /// <summary>Months between two periods: 1 or 12.</summary>
    public int MonthsPerPeriod => Frequency == PanelFrequency.Monthly ? 1 : 12;

    internal const int NoRegulation = int.MaxValue;

    internal Grid PotentialGrid { get; }

    internal Grid ActiveGrid { get; }

    internal Grid ErrorGrid { get; }

    internal Grid BudgetGrid { get; }

    /// <summary>The period in which a region's regulation is first in force.</summary>
    internal int[] RegulationStart { get; private init; }

    /// <summary>Place of each region's parent among <see cref="Parents" />; -1 where it is the country.</summary>
    internal int[] ParentIndex { get; }

    /// <summary>Workers who could be covered.</summary>
    /// <param name="region">Place among <see cref="Regions" />.</param>
    /// <param name="period">0 to <see cref="Length" /> less one.</param>
    /// <returns>Workers; null where missing.</returns>
    public double? Potential(int region, int period) => Known(PotentialGrid[region, period]);

    /// <summary>Workers who are covered.</summary>
    /// <param name="region">Place among <see cref="Regions" />.</param>
    /// <param name="period">0 to <see cref="Length" /> less one.</param>
    /// <returns>Workers; null where missing.</returns>
    public double? Active(int region, int period) => Known(ActiveGrid[region, period]);

    /// <summary>Standard error of <see cref="Active" />.</summary>
    /// <param name="region">Place among <see cref="Regions" />.</param>
    /// <param name="period">0 to <see cref="Length" /> less one.</param>
    /// <returns>Workers; null where the number is a stated one.</returns>
    public double? StandardError(int region, int period) => Known(ErrorGrid[region, period]);

    /// <summary>The month of a period, also of one after the last.</summary>
    /// <param name="period">From zero.</param>
    /// <returns>The month; of a yearly panel the December.</returns>
    public Month MonthAt(int period) => First + (period * MonthsPerPeriod);

    /// <summary>The period of a month.</summary>
    /// <param name="month">Any month.</param>
    /// <returns>The period from zero, which may lie before the first or after the last.</returns>
    public int PeriodOf(Month month) => Frequency == PanelFrequency.Monthly ? month - First : month.Year - First.Year;

    /// <summary>How a period is written: <c>2024-06</c>, or <c>2024</c> in a yearly panel.</summary>
    /// <param name="period">From zero, also after the last.</param>
    /// <returns>The text.</returns>
    public string Label(int period) => Frequency == PanelFrequency.Monthly ? MonthAt(period).ToString() : MonthAt(period).ToString()[..4];

    /// <summary>The panel as it was known at an earlier period: what came later is gone.</summary>
    /// <param name="length">Number of periods to keep, at least one.</param>
    /// <returns>A new panel.</returns>
    public Panel Until(int length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Length);
        var part = new Panel(Frequency, First, length, Regions, AggregateRows);
        for (int region = 0; region < Regions.Count; region++)
        {
            PotentialGrid.Row(region)[..length].CopyTo(part.PotentialGrid.Row(region));
            ActiveGrid.Row(region)[..length].CopyTo(part.ActiveGrid.Row(region));
            ErrorGrid.Row(region)[..length].CopyTo(part.ErrorGrid.Row(region));
            BudgetGrid.Row(region)[..length].CopyTo(part.BudgetGrid.Row(region));
            part.RegulationStart[region] = RegulationStart[region] < length ? RegulationStart[region] : NoRegulation;
        }

        return part;
    }

    private static double? Known(double value) => double.IsFinite(value) ? value : null;
}
