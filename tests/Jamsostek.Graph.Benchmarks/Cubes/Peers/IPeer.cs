using Jamsostek.Graph.Benchmarks.Load;

namespace Jamsostek.Graph.Benchmarks.Cubes.Peers;

/// <summary>Another GraphQL server that is measured beside the product.</summary>
internal interface IPeer : IAsyncDisposable
{
    /// <summary>What it is called in the table.</summary>
    string Name { get; }

    /// <summary>Compares its answers with the product's, some sets of variables of each question.</summary>
    /// <exception cref="InvalidOperationException">They differ.</exception>
    Task CompareAsync(ChildServer ours, IEnumerable<LoadCase> cases);

    /// <summary>What is loaded for a question.</summary>
    /// <param name="folder">Where its script goes.</param>
    /// <param name="load">The question.</param>
    Target Target(string folder, LoadCase load);
}
