using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Api.Paging;
using Jamsostek.Graph.Api.Scopes;

namespace Jamsostek.Graph.Api.Cubes;

/// <summary>The rows that a row is one of: of which cube, which scope, which query.</summary>
/// <param name="types">The types of the cube.</param>
/// <param name="scope">The data.</param>
/// <param name="query">The query.</param>
/// <param name="text">The query as a text, but for its page; made only for cursors and ids.</param>
internal sealed class CubeRows(CubeTypes types, ReadScope scope, CubeQuery query, Func<string> text)
{
    private uint? _fingerprint;

    /// <summary>The types of the cube.</summary>
    public CubeTypes Types => types;

    /// <summary>The data.</summary>
    public ReadScope Scope => scope;

    /// <summary>The query.</summary>
    public CubeQuery Query => query;

    /// <summary>Tells the query from others of the same data version.</summary>
    public uint Fingerprint => _fingerprint ??= Cursor.Fingerprint($"{types.Cube.Code}|{scope.Key.Text}|{text()}");
}
