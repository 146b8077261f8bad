using Jamsostek.Graph.Api.Cubes;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Quality;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Coverage;

/// <summary>Declares the non-ASN staff of agencies and their enrolment: each measure as a field of the agency, filtered and ordered by.</summary>
internal static class AgencyFigures
{
    private static ConnectionField<Row<AgencyFact>> Totals(CubeTypes enrolment) => new(
        "totals", enrolment.Set, "All agencies that pass `where`, on all pages, taken together.",
        connection => connection.Scope.Cubes.Of(ComplianceCube.Declaration, CubeDimensions.Agency, connection.Filtered.Select(static row => row.Fact.Code)));

    public static void Describe(Catalogue types)
    {
        var agency = types.Agencies.Entity;
        agency.Totals = Totals(types.Enrolment);
        var cube = types.Enrolment;
        foreach (var measure in cube.Cube.Measures)
        {
            agency.Add(measure.IsFractional
                ? new MeasureProperty<Row<AgencyFact>, double>(CubeNames.Field(measure.Code), Describe(measure), cube, static row => row.Scope, row => Figures(row, row.Scope).Fraction(measure))
                : new MeasureProperty<Row<AgencyFact>, long>(CubeNames.Field(measure.Code), Describe(measure), cube, static row => row.Scope, row => Figures(row, row.Scope).Whole(measure)));
        }

        agency
            .Add(new ObjectProperty<Row<AgencyFact>, FigureQuality>("quality", true, "What stands behind its numbers.", types.Quality.Figure, static row => Figures(row, row.Scope).Quality)
            {
                IsFilterable = false,
                Resolver = (row, context) => cube.Check(row.Scope) is { } problem ? context.Fail<FigureQuality>(problem) : Figures(row, row.Scope).Quality,
            })
            .Add(new FiguresProperty<Row<AgencyFact>>(
                "enrolment", "The same numbers in a scope of their own.", cube, types.Scope, static row => row.Scope, static (row, scope) => Figures(row, scope)) { IsFilterable = false });
    }

    private static CubeFigures Figures(Row<AgencyFact> row, ReadScope scope) => scope.Cubes.OfAgency(row.Fact.Code);

    private static string Describe(CubeMeasure measure) => $"{measure.Text.English} ({measure.Text.Indonesian}): {measure.Text.Description} Null where the scope has no facts of it; synthetic ones are read only when the scope names them.";
}
