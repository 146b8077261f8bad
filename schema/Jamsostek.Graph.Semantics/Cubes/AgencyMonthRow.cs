using System.Runtime.InteropServices;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Semantics.Cubes;

/// <summary>A month of an agency as the compliance cube sees it: a place in columns, so that a million of them cost no objects.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Index">Position of the row.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct AgencyMonthRow(AgencyMonthColumns Columns, int Index)
{
    /// <summary>Non-ASN staff at the end of the month.</summary>
    public long? NonAsnWorkers => Known(Columns.NonAsnWorkers[Index]);

    /// <summary>Of these, enrolled.</summary>
    public long? EnrolledWorkers => Known(Columns.EnrolledWorkers[Index]);

    /// <summary>Budget for contributions, rupiah.</summary>
    public long? BudgetIdr => Known(Columns.BudgetIdr[Index]);

    /// <summary>Contributions paid, rupiah.</summary>
    public long? PaidIdr => Known(Columns.PaidIdr[Index]);

    private static long? Known(long value) => value == AgencyMonthColumns.Missing ? null : value;
}
