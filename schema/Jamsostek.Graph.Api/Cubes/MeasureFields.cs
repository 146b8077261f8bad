using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Cubes;

/// <summary>Declares the measures of a cube as fields, filters and orders: a measure declared in Semantics needs nothing here.</summary>
internal static class MeasureFields
{
    /// <summary>Adds every measure of a cube.</summary>
    public static Entity<T> AddMeasures<T>(this Entity<T> entity, CubeDeclaration cube) where T : CubeValues
    {
        foreach (var measure in cube.Measures)
        {
            entity.Add(measure.IsFractional
                ? new ValueProperty<T, double>(CubeNames.Field(measure.Code), true, Describe(measure), values => values.Fraction(measure)) { Column = list => RowNodes.Fraction(list, measure) }
                : new ValueProperty<T, long>(CubeNames.Field(measure.Code), true, Describe(measure), values => values.Whole(measure)) { Column = list => RowNodes.Whole(list, measure) });
        }

        return entity;
    }

    /// <summary>Adds every measure of a cube as a number, for what has no unit of its own.</summary>
    public static Entity<T> AddChanges<T>(this Entity<T> entity, CubeDeclaration cube, Func<T, CubeMeasure, double?> read) where T : class
    {
        foreach (var measure in cube.Measures)
        {
            entity.Add(new ValueProperty<T, double>(
                CubeNames.Field(measure.Code), true, $"{measure.Text.English} ({measure.Text.Indonesian}): the change as a fraction of the baseline, 0.02 for 2 % more.", row => read(row, measure)));
        }

        return entity;
    }

    /// <summary>Defines the enum of the measures.</summary>
    public static void DefineEnum(SchemaText text, CubeDeclaration cube, CubeNames names) =>
        text.Define(names.Measure, $"What the cube `{cube.Code}` can be asked for.", $"enum {names.Measure}", body =>
        {
            foreach (var measure in cube.Measures)
            {
                body.Member(measure.Code, "", Describe(measure));
            }
        });

    private static string Describe(CubeMeasure measure) =>
        $"{measure.Text.English} ({measure.Text.Indonesian}): {measure.Text.Description} {Unit(measure)} {Addition(measure)}";

    private static string Unit(CubeMeasure measure) => measure.Unit switch
    {
        ValueUnit.Persons => "Persons.",
        ValueUnit.Idr => "Rupiah.",
        ValueUnit.Fraction => "A fraction, 1 for all.",
        ValueUnit.Governments => "Local governments.",
        ValueUnit.Regions => "Kabupaten and kota.",
        ValueUnit.Cases => "Cases.",
        ValueUnit.IdrPerCase => "Rupiah for each case.",
        _ => throw new InvalidOperationException($"The unit {measure.Unit} has no words."),
    };

    private static string Addition(CubeMeasure measure) => measure.Additivity switch
    {
        Additivity.Ratio => "Sum over sum at the level that is asked for, never an average of rates.",
        Additivity.SemiAdditiveLast => "A stock: the last month of a period stands for it.",
        _ => "A flow: adds up over months.",
    };
}
