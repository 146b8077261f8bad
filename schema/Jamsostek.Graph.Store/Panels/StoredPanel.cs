using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Store.Panels;

/// <summary>A panel as it lies in the record.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Month">Its month.</param>
/// <param name="Count">How many rows it has.</param>
/// <param name="ContentHash">Hash of its rows.</param>
internal sealed record StoredPanel(long Id, Month Month, int Count, string ContentHash);
