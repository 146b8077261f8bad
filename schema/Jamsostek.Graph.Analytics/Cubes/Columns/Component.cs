using System.Runtime.InteropServices;

namespace Jamsostek.Graph.Analytics.Cubes.Columns;

/// <summary>One sum that measures are made of: of a column, over the rows where it and another are known.</summary>
/// <param name="Column">The column that is summed.</param>
/// <param name="With">The column that has to be known too; the same where none has to.</param>
/// <param name="IsFlow">Whether it is summed over months; else only the last month of a period counts.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Component(int Column, int With, bool IsFlow);
