namespace Jamsostek.Graph.Ingestion.Cells;

/// <summary>Which character stands before the decimals of numbers written as text.</summary>
internal enum NumberFormat
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>A dot, as machines and English texts write: 38.09 and 1,710,891.</summary>
    DecimalDot,

    /// <summary>A comma, as Indonesian texts write: 38,09 and 1.710.891.</summary>
    DecimalComma,
}
