namespace Jamsostek.Graph.Semantics.Cubes;

/// <summary>The unit of a measure of a cube.</summary>
public enum ValueUnit
{
    /// <summary>Persons.</summary>
    Persons,

    /// <summary>Indonesian rupiah.</summary>
    Idr,

    /// <summary>A fraction, 1 for all; not a percentage.</summary>
    Fraction,

    /// <summary>Local governments: provinces, kabupaten and kota.</summary>
    Governments,

    /// <summary>Kabupaten and kota.</summary>
    Regions,

    /// <summary>Cases of claims.</summary>
    Cases,

    /// <summary>Indonesian rupiah for each case.</summary>
    IdrPerCase,
}
