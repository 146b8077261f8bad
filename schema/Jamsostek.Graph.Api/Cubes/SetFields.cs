using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Quality;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Cubes;

/// <summary>What stands beside the measures of a region, or of everything.</summary>
internal static class SetFields
{
    /// <summary>Adds it.</summary>
    public static void Add(Entity<CubeFigures> set, CubeTypes cube, Catalogue types) => set
        .Add(StandardError<CubeFigures>(cube, types, static (set, measure) => set.StandardError(measure)))
        .Add(new ObjectProperty<CubeFigures, Period>("period", true, "The months that the numbers are about; null where there are no facts.", PeriodDeclaration.Entity, static set => set.Period) { IsFilterable = false })
        .Add(new ObjectProperty<CubeFigures, FigureQuality>("quality", false, "What stands behind the numbers.", types.Quality.Figure, static set => set.Quality) { IsFilterable = false });

    /// <summary>The standard error of a measure.</summary>
    public static FieldProperty<T> StandardError<T>(CubeTypes cube, Catalogue types, Func<T, CubeMeasure, StandardError?> read) => new(
        "standardError", types.Quality.Error.Name, "Standard error of a measure; null where no error is known, as of figures that sources state.",
        () => Resolve.Object<T>((row, context) => read(row, cube.Measure(context.Arguments.All["of"])) is { } error ? new ErrorOfSum(error) : null))
    {
        Arguments = [new Argument("of", $"{cube.Names.Measure}!", "The measure.")],
    };
}
