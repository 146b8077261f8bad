using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Store.Panels;

/// <summary>Writes the rows of the panels of one table.</summary>
internal interface IPanelWriter : IDisposable
{
    /// <summary>Writes the rows of a panel.</summary>
    /// <param name="id">The number the panel is stored under.</param>
    /// <param name="panel">Which rows.</param>
    void Write(long id, FactPanel panel);
}
