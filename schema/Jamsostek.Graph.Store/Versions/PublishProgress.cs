using System.Runtime.InteropServices;

namespace Jamsostek.Graph.Store.Versions;

/// <summary>How far a publication has come.</summary>
/// <param name="Table">The table being written; null when all are written and the version is being committed.</param>
/// <param name="Rows">Facts written so far, of all tables.</param>
/// <param name="Total">Facts to write.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PublishProgress(string? Table, long Rows, long Total);
