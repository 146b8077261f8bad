namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>The unit of a stated value.</summary>
public enum MeasureUnit
{
    /// <summary>Percent, 0 to 100.</summary>
    Percent,

    /// <summary>Persons.</summary>
    Workers,

    /// <summary>Employers (pemberi kerja, badan usaha).</summary>
    Employers,

    /// <summary>Indonesian rupiah.</summary>
    Idr,
}
