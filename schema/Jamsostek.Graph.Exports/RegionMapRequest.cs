using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Exports;

/// <summary>What a map of regions shows, as parameters of a table.</summary>
/// <param name="Cube">Name of the cube.</param>
/// <param name="Level">Provinces, or kabupaten and kota.</param>
/// <param name="IsOfAll">Whether regions without a row are shown too, with nothing known of them.</param>
/// <param name="Parameters">The parameters of the table that is shown.</param>
public sealed record RegionMapRequest(string Cube, RegionLevel Level, bool IsOfAll, List<KeyValuePair<string, string>> Parameters)
{
    private static readonly string[] Passed = ["during", "where", "basis", "asOf", "having", "lang"];

    /// <summary>The parameters, for documentation.</summary>
    public static IReadOnlyList<FlatParameter> Documentation { get; } =
    [
        new("measure", "list", "The measures that are properties of each region; of the cube. COVERAGE_RATE when left out.", "coverageRate"),
        new("cube", "name", "The cube: coverage when left out.", "coverage"),
        new("level", "enum", "PROVINCE, or KABUPATEN for kabupaten and kota, which it is when left out.", "PROVINCE"),
        new("during", "period", "The months, as for tables.", "latest"),
        new("where", "filter", "Which facts, as for tables. With it, only regions that have such facts are shown.", "where.segment.eq=BPU"),
        new("basis", "list", "How the facts came to be, as for tables.", "ESTIMATED"),
        new("asOf", "version", "The data version, as for tables.", "1"),
        new("having", "filter", "Which regions, by measures, as for tables.", "having.coverageRate.lt=0.2"),
        new("metadata", "true or false", "Whether data version, shares of the bases and sources stand beside the features.", "false"),
    ];

    /// <summary>Reads the parameters of an address.</summary>
    /// <param name="parameters">Names and texts.</param>
    /// <param name="problem">What is wrong with them.</param>
    /// <returns>The request; null with a problem.</returns>
    public static RegionMapRequest? Read(IEnumerable<KeyValuePair<string, string>> parameters, out FlatProblem? problem)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        problem = null;
        var (cube, level, isOfAll) = ("coverage", RegionLevel.Kabupaten, true);
        var (table, measures) = (new List<KeyValuePair<string, string>>(), new List<string>());
        foreach (var (name, text) in parameters)
        {
            switch (name)
            {
                case "measure":
                    measures.Add(text);
                    break;
                case "cube":
                    cube = text;
                    break;
                case "level" when text.ToUpperInvariant() is "PROVINCE" or "KABUPATEN":
                    level = text.Equals("PROVINCE", StringComparison.OrdinalIgnoreCase) ? RegionLevel.Province : RegionLevel.Kabupaten;
                    break;
                case "level":
                    problem = new(FlatProblem.InvalidParameter, name, $"There is no level \"{text}\" on the map.", "Write level=PROVINCE or level=KABUPATEN.");
                    return null;
                case var _ when Passed.Contains(name.Split('.')[0], StringComparer.Ordinal):
                    isOfAll &= name.Split('.')[0] is not ("where" or "having");
                    table.Add(new(name, text));
                    break;
                default:
                    problem = new(FlatProblem.UnknownParameter, name, $"There is no parameter {name} of the map.", $"The parameters are {string.Join(", ", Documentation.Select(static parameter => parameter.Name))}.");
                    return null;
            }
        }

        table.Add(new("groupBy", level == RegionLevel.Province ? "PROVINCE" : "KABUPATEN"));
        table.Add(new("measures", measures.Count > 0 ? string.Join(',', measures) : "COVERAGE_RATE"));
        return new RegionMapRequest(cube, level, isOfAll, table);
    }
}
