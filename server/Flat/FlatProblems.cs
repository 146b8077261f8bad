using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Exports;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Server.Transport;

namespace Jamsostek.Graph.Server.Flat;

/// <summary>The texts of every refusal of a table, in one place.</summary>
internal static class FlatProblems
{
    public static Problem NotReady { get; } = new(StatusCodes.Status503ServiceUnavailable, TransportCodes.Unavailable, "No data version is loaded yet.", "Try again when /health/ready answers 200.");

    public static Problem TooMany { get; } = new(
        StatusCodes.Status503ServiceUnavailable, TransportCodes.Unavailable, "Too many tables are being written.", "Try again in a few seconds. (Setting Http:MaxTables.)");

    public static Problem Method { get; } = new(StatusCodes.Status405MethodNotAllowed, TransportCodes.MethodNotAllowed, "Tables are asked for by GET.", "The page /v1 lists them.");

    public static Problem NoTable(FlatCubes? tables) => new(
        StatusCodes.Status404NotFound, "NO_SUCH_TABLE", "There is no such table, or not in this format.",
        $"The tables are {string.Join(", ", tables?.All.Select(static cube => cube.Name) ?? [])}, each as {string.Join(", ", ExportFormat.All.Select(static format => $".{format.Name}"))}; the page /v1 describes them.");

    public static Problem NoCube(string name, FlatCubes tables) => new(
        StatusCodes.Status400BadRequest, FlatProblem.InvalidParameter, $"There is no cube \"{name}\".", $"The cubes are {string.Join(", ", tables.All.Select(static cube => cube.Name))}.", "cube");

    public static Problem Of(FlatProblem problem) => new(StatusCodes.Status400BadRequest, problem.Code, problem.Message, problem.Hint, problem.Parameter);

    public static Problem Of(GraphQLError unpaid) => new(StatusCodes.Status429TooManyRequests, unpaid.Code ?? FlatProblem.InvalidParameter, unpaid.Message, "Ask for fewer rows: a table costs 25 points, and 1 for each 100 rows that it may have.");
}
