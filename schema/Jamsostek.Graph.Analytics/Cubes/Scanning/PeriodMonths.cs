using System.Runtime.InteropServices;

namespace Jamsostek.Graph.Analytics.Cubes.Scanning;

/// <summary>The months of a period that a query sees.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The last.</param>
/// <param name="AsOf">The last that has facts of the bases asked for, whose stocks stand for the period; <see cref="NoMonth" /> where none has.</param>
/// <param name="IsComplete">Whether the calendar period is seen whole and every month of it has facts.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PeriodMonths(int From, int To, int AsOf, bool IsComplete)
{
    public const int NoMonth = -1;

    public bool HasFacts => AsOf != NoMonth;

    /// <summary>How many months there are up to the last with facts.</summary>
    public int SeenMonths => HasFacts ? AsOf - From + 1 : 0;
}
