using Jamsostek.Graph.Server.Transport;

namespace Jamsostek.Graph.Server.Embedding;

/// <summary>The texts of every refusal of a definition or an address of a view, in one place.</summary>
internal static class ViewProblems
{
    private const string Code = "INVALID_VIEW";
    private const string Example = "Such as {\"kind\": \"line\", \"query\": \"coverage-by-month\", \"x\": \"periodLabel\", \"series\": \"segment\", \"value\": \"coverageRate\", \"title\": {\"en\": \"...\", \"id\": \"...\"}}; server/EMBEDDING.md says more.";

    public static Problem Member(string name) => new(
        StatusCodes.Status400BadRequest, Code, $"The member \"{Shortened(name)}\" of the view is missing, not known, or not what it must be.", Example, name.Length <= 80 ? name : null);

    public static Problem Column(string query, string column, IEnumerable<string> columns) => new(
        StatusCodes.Status400BadRequest, Code, $"The query {query} has no column \"{Shortened(column)}\".", $"Its columns are {string.Join(", ", columns)}.");

    public static Problem StepVariable(string query, string variable) => new(
        StatusCodes.Status400BadRequest, Code, $"The query {query} of a step has no variable \"{Shortened(variable)}\".", "It needs the one that takes the member, and every one that the view fixes: or else the numbers below would be of something else.");

    public static Problem NotNumeric(string column) => new(
        StatusCodes.Status400BadRequest, Code, $"The column {Shortened(column)} has no numbers that could be drawn.", "Name a column of numbers as value.");

    public static Problem NoNumbers { get; } = new(StatusCodes.Status400BadRequest, Code, "There is no column of numbers that could be drawn.", "Add a measure, or draw a table.");

    public static Problem SeriesAndValues { get; } = new(
        StatusCodes.Status400BadRequest, Code, "There are several values and a series too.", "Name one value where a column tells the series apart.");

    public static Problem TooManyKeys { get; } = new(
        StatusCodes.Status400BadRequest, Code, "A chart has at most two keys: one along it and one that tells its series apart.", "Leave a key out of groupBy, or draw a table.");

    public static Problem NoKey { get; } = new(StatusCodes.Status400BadRequest, Code, "A chart needs a key along it.", "Name one in groupBy, such as groupBy=PROVINCE or groupBy=PERIOD.");

    public static Problem NoRegions { get; } = new(
        StatusCodes.Status400BadRequest, Code, "A map needs one key of regions.", "Write groupBy=PROVINCE or groupBy=KABUPATEN, or name a column with the codes of regions as x.");

    public static Problem TooManyRows(int most) => new(
        StatusCodes.Status400BadRequest, "TOO_MANY_ROWS", $"There are more than {most} rows, which nobody can read in a chart.", "Choose fewer, by limit, top, where or during.");

    public static Problem NoCube(string? name, IEnumerable<string> cubes) => new(
        StatusCodes.Status400BadRequest, "INVALID_PARAMETER", name is null ? "The address names no cube." : $"There is no cube \"{Shortened(name)}\".", $"Write cube= and one of {string.Join(", ", cubes)}.", "cube");

    public static Problem Parameter(string name, string rule) => new(
        StatusCodes.Status400BadRequest, "INVALID_PARAMETER", $"{name} is not what it must be, or is given twice.", $"It must be {rule}.", name);

    public static Problem Fixed(string name) => new(
        StatusCodes.Status400BadRequest, "INVALID_PARAMETER", $"The view sets {Shortened(name)} itself.", "Leave it out of the address.", name.Length <= 80 ? name : null);

    public static Problem TooDeep(int depth) => new(
        StatusCodes.Status400BadRequest, "INVALID_PARAMETER", $"The view can be followed {depth} steps down.", "Give fewer members in drill.", "drill");

    private static string Shortened(string text) => text.Length <= 80 ? text : text[..80];
}
