using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Cubes;

/// <summary>What the types of a cube are called: every name follows from its code.</summary>
/// <param name="cube">The cube.</param>
internal sealed class CubeNames(CubeDeclaration cube)
{
    /// <summary>Prefix of all of them: <c>Coverage</c>.</summary>
    public string Prefix { get; } = Names.Pascal(cube.Code);

    /// <summary>The interface of its measures.</summary>
    public string Values => $"{Prefix}Values";

    /// <summary>Its measures together with what stands behind them.</summary>
    public string Set => $"{Prefix}Set";

    /// <summary>What a row is compared with.</summary>
    public string Baseline => $"{Prefix}Baseline";

    /// <summary>The difference of two sets.</summary>
    public string Delta => $"{Prefix}Delta";

    /// <summary>The relative difference of two sets.</summary>
    public string Change => $"{Prefix}Change";

    /// <summary>A row and what it is compared with.</summary>
    public string Comparison => $"{Prefix}Comparison";

    /// <summary>A group of facts.</summary>
    public string Row => $"{Prefix}Row";

    /// <summary>A row with its place.</summary>
    public string Edge => $"{Prefix}RowEdge";

    /// <summary>The answer to a query.</summary>
    public string Cube => $"{Prefix}Cube";

    /// <summary>What can be grouped by.</summary>
    public string Dimension => $"{Prefix}Dimension";

    /// <summary>What can be asked for.</summary>
    public string Measure => $"{Prefix}Measure";

    /// <summary>Conditions on measures.</summary>
    public string ValuesFilter => $"{Values}FilterInput";

    /// <summary>An order by measures.</summary>
    public string ValuesSort => $"{Values}SortInput";

    /// <summary>An order of rows.</summary>
    public string RowSort => $"{Row}SortInput";

    /// <summary>An order by what a row is compared with.</summary>
    public string VersusSort => $"{Prefix}VersusSortInput";

    /// <summary>The largest members of a dimension.</summary>
    public string Top => $"{Prefix}TopInput";

    /// <summary>
    /// The field of the query type. The list of published claims, and that of outlooks, has the plain name.
    /// </summary>
    public string Root => cube.Code switch { "claims" => "claimsCube", "outlooks" => "outlookCube", var code => code };

    /// <summary>The field of a dimension or a measure.</summary>
    public static string Field(string code) => Names.FromUpper(code);
}
