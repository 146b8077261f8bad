using System.Collections.Immutable;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Semantics.Cubes;

/// <summary>Something that the facts of a cube can be grouped and filtered by. All are listed in <see cref="CubeDimensions" />.</summary>
public sealed class CubeDimension
{
    internal CubeDimension(string code, DimensionAxis axis, CubeText text, CubeDimension? parent = null, params ReadOnlySpan<CubeDimension> determines) =>
        (Code, Axis, Text, Parent, Determines) = (code, axis, text, parent, [.. determines]);

    /// <summary>Stable code, the name of the value in the enumerations of the API: <c>PROVINCE</c>.</summary>
    public string Code { get; }

    /// <summary>The column of the fact that it is read from.</summary>
    public DimensionAxis Axis { get; }

    /// <summary>Labels and descriptions.</summary>
    public CubeText Text { get; }

    /// <summary>The dimension of the region above, province for kabupaten; null where that is the country, or it is no region.</summary>
    public CubeDimension? Parent { get; }

    /// <summary>The coarser dimensions that follow from it: a kabupaten lies in one province, one island group, one Kanwil.</summary>
    public ImmutableArray<CubeDimension> Determines { get; }

    /// <summary>The breakdown of the labour force that its members are the categories of; null for every other dimension.</summary>
    public LabourBreakdown? Breakdown { get; internal init; }

    /// <summary>Whether it says where: it is dropped when a row is compared with the country.</summary>
    public bool IsRegional => Axis == DimensionAxis.Region || (Axis == DimensionAxis.Agency && Code != "AGENCY_ROLE");

    /// <summary>Whether a member of this dimension has one member of another: always of itself.</summary>
    /// <param name="coarser">The other.</param>
    /// <returns>Whether the other follows from this one.</returns>
    public bool Gives(CubeDimension coarser) => this == coarser || Determines.Contains(coarser);

    /// <summary>The code.</summary>
    /// <returns><see cref="Code" />.</returns>
    public override string ToString() => Code;
}
