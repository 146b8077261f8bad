using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Quality;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Cubes;

/// <summary>The fields of a row: its keys, its measures, and what it is among the other rows.</summary>
internal static class RowFields
{
    private const int MostPeriods = 120;

    /// <summary>Adds them.</summary>
    public static void Add(Entity<RowNode> row, CubeTypes cube, Catalogue types)
    {
        row
            .Add(new FieldProperty<RowNode>("id", "ID!", "Id of the row among all rows of all queries, for caches. Opaque.", static () => Resolve.Leaf<RowNode, string>(static (row, _) => row.GlobalId)))
            .Add(new ValueProperty<RowNode, RowKind>("kind", false, "What the row is: a group, a sum over groups, or the rest that `top` left out.", static row => row.Kind))
            .Add(new ValueProperty<RowNode, int>("depth", false, "By how many of the keys it is grouped: 0 for the grand total.", static row => row.Depth));
        foreach (var shape in cube.Dimensions)
        {
            row.Add(shape.RowField());
        }

        row.AddMeasures(cube.Cube);
        AddComparisons(row, cube);
        AddPlaces(row, cube);
        AddParts(row, cube, types);
        row.Add(new ObjectProperty<RowNode, FigureQuality>("quality", false, "What stands behind its numbers.", types.Quality.Figure, static row => row.Quality) { IsFilterable = false });
        row.Add(SetFields.StandardError<RowNode>(cube, types, static (row, measure) => row.StandardError(measure)));
    }

    private static void AddComparisons(Entity<RowNode> row, CubeTypes cube) => row.Add(new FieldProperty<RowNode>(
        "versus", cube.Names.Comparison, "The row beside a baseline; null where the baseline has no meaning for the row. Two bases of counting are never compared silently: `quality` says when they differ.",
        () => Resolve.Object<RowNode>((row, context) => row.Versus(context.Arguments.Get("to", Baseline.PreviousPeriod), context)))
    {
        Arguments = [new Argument("to", $"{nameof(Baseline)}!", "The baseline.")],
        Directives = WholeSet,
    });

    private static void AddPlaces(Entity<RowNode> row, CubeTypes cube)
    {
        var of = new Argument("of", $"{cube.Names.Measure}!", "The measure.");
        row
            .Add(new FieldProperty<RowNode>(
                "rank", "Int", "Its place among the rows by a measure, 1 for the largest; equal ones share a place. Among the rows that pass `having`, on all pages; null where the measure is not known.",
                () => Resolve.Value<RowNode, int>((row, context) => row.Rank(Measure(cube, context), Dimension(cube, context, "within"), context)))
            {
                Arguments = [of, new Argument("within", cube.Names.Dimension, "Only among the rows with the same member of this dimension, which is a key or follows from one.")],
                Directives = WholeSet,
            })
            .Add(Number(
                "share", "Its share of a measure that adds up, a fraction: of the rows that differ only in the last key and lie in the same region above, or of all rows of the period.",
                (row, context) => row.Share(Measure(cube, context), context.Arguments.Get("in", ShareOf.Parent), context),
                of, new Argument("in", $"{nameof(ShareOf)}!", "What it is a share of.", "PARENT")))
            .Add(Number("runningTotal", "The sum of a flow and of those before it in time, in the same group.", (row, context) => row.RunningTotal(Measure(cube, context), context), of))
            .Add(Number(
                "movingAverage", "The mean of a measure over the last periods of the same group, this one among them; of a rate both parts are summed and then divided. Null where one of them has no value.",
                (row, context) => row.MovingAverage(Measure(cube, context), context.Arguments.Get("periods", 3), context),
                of, new Argument("periods", "Int!", $"How many periods, 2 to {MostPeriods}.", "3")));
    }

    private static void AddParts(Entity<RowNode> row, CubeTypes cube, Catalogue types)
    {
        row
            .Add(new FieldProperty<RowNode>(
                "distribution", types.Quality.Distribution.Name, "How a measure is spread over the members of a finer dimension within the row.",
                () => Resolve.Object<RowNode>((row, context) => row.Distribution(Measure(cube, context), Dimension(cube, context, "over")!, context)))
            {
                Arguments = [new Argument("of", $"{cube.Names.Measure}!", "The measure."), new Argument("over", $"{cube.Names.Dimension}!", "The dimension whose members are the points.")],
                Directives = WholeSet,
            })
            .Add(new FieldProperty<RowNode>(
                "drill", cube.Names.Cube, "The row divided by one more dimension.",
                () => Resolve.Object<RowNode>((row, context) => CubeQuestions.Drill(row, cube, context)))
            {
                Arguments =
                [
                    new Argument("into", $"{cube.Names.Dimension}!", "The dimension."),
                    new Argument("having", cube.Names.ValuesFilter, "Which of the new groups; all when it is left out."),
                    new Argument("order", $"[{cube.Names.RowSort}!]", "Their order."),
                    .. CubeArguments.Paging,
                ],
                Directives = CubeArguments.Directives,
            })
            .Add(RecordFields.Field(cube, types));
    }

    private const string WholeSet = "@cost(weight: \"2\")";

    private static FieldProperty<RowNode> Number(string name, string description, Func<RowNode, ResolverContext, double?> read, params Argument[] arguments) =>
        new(name, "Float", description, () => Resolve.Value<RowNode, double>((row, context) => read(row, context))) { Arguments = arguments, Directives = WholeSet };

    private static CubeMeasure Measure(CubeTypes cube, ResolverContext context) => cube.Measure(context.Arguments.All["of"]);

    private static CubeDimension? Dimension(CubeTypes cube, ResolverContext context, string name) =>
        context.Arguments.TryGet(name, out var given) && given is not null ? cube.Dimension(given) : null;
}
