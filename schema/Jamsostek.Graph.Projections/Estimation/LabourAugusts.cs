using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>
/// Employed, employees and public administration of every kabupaten in every August from the first to the last on record. A year without survey (Lombok Utara
/// 2018, after the earthquake) is the nearest surveyed year moved as the surveyed rest of the province, or where there is none as the surveyed rest of the country.
/// </summary>
internal sealed class LabourAugusts
{
    private readonly int _firstYear;
    private readonly (double Employed, double Employees, double Administration)?[][] _rows;
    private readonly EstimationFrame _frame;

    private LabourAugusts(EstimationFrame frame, int firstYear, int years)
    {
        _frame = frame;
        _firstYear = firstYear;
        Count = years;
        _rows = [.. Enumerable.Range(0, frame.Kabupaten.Count).Select(_ => new (double, double, double)?[years])];
    }

    /// <summary>Years.</summary>
    public int Count { get; }

    public static LabourAugusts Of(FactSet facts, EstimationFrame frame)
    {
        var rows = facts.Labour.Where(row => LabourBase.IsComplete(row) && frame.Region(row.RegionCode) is { } region && !frame.IsProvince(region)).ToList();
        var first = rows.Min(static row => row.Year);
        var augusts = new LabourAugusts(frame, first, rows.Max(static row => row.Year) - first + 1);
        foreach (var row in rows)
        {
            augusts._rows[frame.Region(row.RegionCode)!.Value][row.Year - first] = LabourBase.Read(row);
        }

        augusts.FillGaps();
        return augusts;
    }

    /// <summary>Persons of a kabupaten in the August of a year counted from the first.</summary>
    public (double Employed, double Employees, double Administration) Of(int kabupaten, int year) => _rows[kabupaten][year]!.Value;

    /// <summary>The August at or before a month, counted from the first, and how far the month lies from it to the next, 0 to 1.</summary>
    public (int Year, double Share) Place(Month month)
    {
        var since = month - new Month(_firstYear, 8);
        return since <= 0 ? (0, 0) : since >= 12 * (Count - 1) ? (Count - 1, 0) : (since / 12, (since % 12) / 12.0);
    }

    private void FillGaps()
    {
        var surveyed = _rows.Select(static years => (Array)years.Clone()).Cast<(double Employed, double Employees, double Administration)?[]>().ToArray();
        for (var k = 0; k < _rows.Length; k++)
        {
            for (var year = 0; year < Count; year++)
            {
                if (_rows[k][year] is null)
                {
                    var from = Enumerable.Range(0, Count).Where(y => surveyed[k][y] is not null).MinBy(y => (Math.Abs(y - year) * 2) + (y < year ? 1 : 0));
                    var change = Change(surveyed, _frame.Children[_frame.ProvinceOf[k]], from, year) ?? Change(surveyed, Enumerable.Range(0, _rows.Length), from, year) ?? 1;
                    var (employed, employees, administration) = surveyed[k][from]!.Value;
                    _rows[k][year] = (employed * change, employees * change, administration * change);
                }
            }
        }
    }

    private static double? Change((double Employed, double Employees, double Administration)?[][] surveyed, IEnumerable<int> among, int from, int to)
    {
        var both = among.Where(k => surveyed[k][from] is not null && surveyed[k][to] is not null).ToList();
        return both.Count == 0 ? null : both.Sum(k => surveyed[k][to]!.Value.Employed) / both.Sum(k => surveyed[k][from]!.Value.Employed);
    }
}
