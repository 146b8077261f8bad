using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Api.Sorting;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api.Cubes;

/// <summary>The order of rows: by the keys of the groups and what is known of their members, by measures, by changes against a baseline.</summary>
internal static class RowSortInputs
{
    private const string Versus = "versus";

    /// <summary>Defines the input types.</summary>
    public static void Define(SchemaText text, CubeTypes cube)
    {
        OperationInputs.DefineSortEnum(text);
        text.DefineLeaf(typeof(Baseline));
        text.Define(cube.Names.RowSort, $"An order of the rows of the cube `{cube.Cube.Code}`; several keys in one object apply as written. What is still equal stands by the keys of the groups.", $"input {cube.Names.RowSort}", body =>
        {
            foreach (var shape in cube.Dimensions)
            {
                body.Member(shape.Field, $": {shape.SortType}", $"{shape.Description} Only what is grouped by, or follows from it.");
            }

            foreach (var measure in cube.Cube.Measures)
            {
                body.Member(CubeNames.Field(measure.Code), $": {OperationInputs.SortEnum}", $"{measure.Text.English}: {measure.Text.Description}");
            }

            body.Member(Versus, $": {cube.Names.VersusSort}", "What a measure differs by from a baseline.");
        });
        text.Define(cube.Names.VersusSort, "An order by what measures differ by from a baseline.", $"input {cube.Names.VersusSort}", body =>
        {
            body.Member("to", $": {nameof(Baseline)}!", "The baseline.");
            body.Member("delta", $": {cube.Names.ValuesSort}", "By the difference.");
            body.Member("deltaPct", $": {cube.Names.ValuesSort}", "By the difference as a fraction of the baseline.");
        });
        foreach (var shape in cube.Dimensions)
        {
            shape.DefineSort(text);
        }
    }

    /// <summary>The keys of an order.</summary>
    /// <param name="given">The list as it was given.</param>
    /// <param name="cube">The cube.</param>
    /// <param name="scope">The data.</param>
    public static ImmutableArray<OrderKey> Read(object?[] given, CubeTypes cube, ReadScope scope)
    {
        if (given.Length == 0)
        {
            return [];
        }

        var keys = ImmutableArray.CreateBuilder<OrderKey>();
        foreach (var (field, value) in given.SelectMany(static item => ((InputObject)item!).Fields).Where(static field => field.Value is not null))
        {
            if (string.Equals(field, Versus, StringComparison.Ordinal))
            {
                AddChanges(keys, (InputObject)value!, cube);
            }
            else if (cube.Dimensions.FirstOrDefault(shape => string.Equals(shape.Field, field, StringComparison.Ordinal)) is { } shape)
            {
                keys.AddRange(shape.Order(value!, scope, cube.Cube));
            }
            else
            {
                keys.Add(ByMeasure(cube, field, value!));
            }
        }

        return keys.ToImmutable();
    }

    private static OrderByMeasure ByMeasure(CubeTypes cube, string field, object direction) => new(cube.MeasureOf(field), IsDescending(direction));

    private static void AddChanges(ImmutableArray<OrderKey>.Builder keys, InputObject given, CubeTypes cube)
    {
        var to = (Baseline)given.Fields["to"]!;
        foreach (var (field, relative) in ((string, bool)[])[("delta", false), ("deltaPct", true)])
        {
            if (given.TryGet(field, out var value) && value is InputObject measures)
            {
                keys.AddRange(measures.Fields.Where(static measure => measure.Value is not null)
                    .Select(measure => new OrderByChange(cube.MeasureOf(measure.Key), to, relative, IsDescending(measure.Value!))));
            }
        }
    }

    private static bool IsDescending(object direction) => (SortDirection)direction == SortDirection.Desc;
}
