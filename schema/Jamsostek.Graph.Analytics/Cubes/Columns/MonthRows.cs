using System.Runtime.InteropServices;

namespace Jamsostek.Graph.Analytics.Cubes.Columns;

/// <summary>The rows of one month.</summary>
/// <param name="Start">The first.</param>
/// <param name="End">After the last.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MonthRows(int Start, int End)
{
    public int Count => End - Start;
}
