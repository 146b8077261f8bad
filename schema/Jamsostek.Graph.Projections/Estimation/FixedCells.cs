using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>Reported and derived rows of a panel that was handed in: they stay as they are, and only what they leave open is estimated.</summary>
internal sealed class FixedCells
{
    private readonly Dictionary<(int Kabupaten, int Month, int Segment), CoverageFact> _cells = [];
    private readonly Dictionary<int, CoverageFact> _unplaced = [];

    /// <summary>All rows that are kept, those of other months and regions with them.</summary>
    public IReadOnlyList<CoverageFact> Rows { get; private init; } = [];

    public static FixedCells Of(FactSet facts, EstimationFrame frame)
    {
        var rows = facts.Coverage.Where(static row => row.Basis is Basis.Reported or Basis.Derived).ToList();
        var cells = new FixedCells { Rows = rows };
        foreach (var row in rows.Where(row => frame.Covers(row.Month)))
        {
            if (row.RegionCode == "ID" && row.Segment == WorkerSegment.Jakon)
            {
                cells._unplaced[frame.MonthIndex(row.Month)] = row;
            }
            else if (frame.Region(row.RegionCode) is { } region && !frame.IsProvince(region) && Segment(row.Segment) is { } segment)
            {
                cells._cells[(region, frame.MonthIndex(row.Month), segment)] = row;
            }
        }

        return cells;
    }

    /// <summary>The row of a cell; null where it is to be estimated.</summary>
    public CoverageFact? At(int kabupaten, int month, int segment) => _cells.Count == 0 ? null : _cells.GetValueOrDefault((kabupaten, month, segment));

    /// <summary>Whether the unplaced workers of a month are handed in.</summary>
    public bool HasUnplaced(int month) => _unplaced.ContainsKey(month);

    /// <summary>Months in which both segments of a kabupaten are handed in whole, and the rate of the two together.</summary>
    public IReadOnlyList<(int Month, double Rate)> Rates(int kabupaten, int months)
    {
        var rates = new List<(int, double)>();
        for (var t = 0; t < months && _cells.Count > 0; t++)
        {
            if (At(kabupaten, t, 0) is { Eligible: { } e0, Covered: { } c0 } && At(kabupaten, t, 1) is { Eligible: { } e1, Covered: { } c1 } && e0 + e1 > 0)
            {
                rates.Add((t, Math.Clamp((double)(c0 + c1) / (e0 + e1), 0, 1)));
            }
        }

        return rates;
    }

    private static int? Segment(WorkerSegment segment) => segment switch
    {
        WorkerSegment.Pu => 0,
        WorkerSegment.Bpu => 1,
        _ => null,
    };
}
