using Jamsostek.Graph.Benchmarks.Data;

namespace Jamsostek.Graph.Benchmarks.Cubes;

/// <summary>The columns that the hand-written loops read: plain arrays sorted by month, of the width the numbers need.</summary>
internal sealed class CubeColumns
{
    public CubeColumns(GeneratedRecord record, bool withAgencies)
    {
        Record = record;
        var kabupaten = record.ProvinceOf.Length;
        RowsOfMonth = kabupaten * GeneratedRecord.Segments.Count;
        var rows = record.Scale.Months * RowsOfMonth;
        (Kabupaten, Segment, Eligible, Covered) = (new ushort[rows], new byte[rows], new int[rows], new int[rows]);
        for (var row = 0; row < rows; row++)
        {
            var (month, cell) = Math.DivRem(row, RowsOfMonth);
            Kabupaten[row] = (ushort)(cell / GeneratedRecord.Segments.Count);
            Segment[row] = (byte)(cell % GeneratedRecord.Segments.Count);
            (Eligible[row], Covered[row]) = GeneratedRecord.Coverage(month, Kabupaten[row], Segment[row]);
        }

        var months = withAgencies ? record.Scale.AgencyMonths : 0;
        (Agency, NonAsn, Enrolled) = (new ushort[months * GeneratedRecord.Agencies], new int[months * GeneratedRecord.Agencies], new int[months * GeneratedRecord.Agencies]);
        for (var row = 0; row < Agency.Length; row++)
        {
            var (month, agency) = Math.DivRem(row, GeneratedRecord.Agencies);
            Agency[row] = (ushort)agency;
            (NonAsn[row], Enrolled[row], _, _) = GeneratedRecord.AgencyMonth(month, agency);
        }
    }

    public GeneratedRecord Record { get; }

    /// <summary>Rows of coverage in each month.</summary>
    public int RowsOfMonth { get; }

    public ushort[] Kabupaten { get; }

    public byte[] Segment { get; }

    public int[] Eligible { get; }

    public int[] Covered { get; }

    public ushort[] Agency { get; }

    public int[] NonAsn { get; }

    public int[] Enrolled { get; }
}
