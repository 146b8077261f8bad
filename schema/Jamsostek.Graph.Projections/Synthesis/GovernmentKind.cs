namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>The kinds of local government that differ in the units they have.</summary>
internal enum GovernmentKind
{
    /// <summary>A province.</summary>
    Province,

    /// <summary>The province of Jakarta, which does the work of kabupaten and kota itself (UU 29/2007, UU 2/2024).</summary>
    Capital,

    /// <summary>A kabupaten.</summary>
    Kabupaten,

    /// <summary>A kota.</summary>
    Kota,

    /// <summary>A part of Jakarta: no council, no regulations, no budget of its own.</summary>
    Administrative,
}
