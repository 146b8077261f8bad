namespace Jamsostek.Graph.Server.Embedding;

/// <summary>What a view draws.</summary>
internal enum ViewKind
{
    /// <summary>Rows and columns, written by the server alone.</summary>
    Table,

    /// <summary>Values over time, or over another key, a line for each series.</summary>
    Line,

    /// <summary>A bar for each member of a key.</summary>
    Bar,

    /// <summary>Bars in the order of their values, the largest first.</summary>
    Ranked,

    /// <summary>A symbol for each region, as large as its value.</summary>
    Map,
}
