namespace Jamsostek.Graph.Benchmarks.Cubes.Peers;

/// <summary>Other GraphQL servers that can be measured beside the product.</summary>
[Flags]
internal enum PeerKinds
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>PostGraphile, with two sets of indexes.</summary>
    PostGraphile = 1,

    /// <summary>GraphQL Yoga with SQL by hand on SQLite.</summary>
    Yoga = 2,
}
