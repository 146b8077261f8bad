using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Api.Cubes;
using Jamsostek.Graph.Api.Cubes.Dimensions;
using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Flat;

/// <summary>The columns that a cube's rows have, made from its declaration.</summary>
internal static class FlatColumns
{
    /// <summary>What a row is among sums and groups.</summary>
    public static ImmutableArray<FlatColumn> Kind { get; } =
    [
        Column("kind", FlatType.Text, "What the row is: DETAIL, SUBTOTAL, GRAND_TOTAL, or OTHERS for what top left out. Only with rollup or top.", static row => FlatValue.Of(Names.Upper(row.Kind.ToString()))),
        Column("depth", FlatType.Whole, "By how many of the keys the row is grouped. Only with rollup or top.", static row => FlatValue.Of((long)row.Depth)),
    ];

    /// <summary>What stands behind a row.</summary>
    public static ImmutableArray<FlatColumn> Quality { get; } =
    [
        Share("reportedShare", "What share of the row a source states.", static quality => quality.ReportedShare),
        Share("derivedShare", "What share of the row follows from reported facts.", static quality => quality.DerivedShare),
        Share("estimatedShare", "What share of the row a model says.", static quality => quality.EstimatedShare),
        Share("syntheticShare", "What share of the row was made up for demonstration.", static quality => quality.SyntheticShare),
        Column("facts", FlatType.Whole, "How many facts are in the row.", static row => FlatValue.Of(row.Quality.Facts)),
        Column("qualityFlags", FlatType.Text, "What to beware of: codes with spaces between them.", static row => FlatValue.Of(row.Quality.Flags.IsEmpty ? null : string.Join(' ', row.Quality.Flags.Select(static flag => flag.Code)))),
    ];

    /// <summary>The columns of a key.</summary>
    public static ImmutableArray<FlatColumn> Of(DimensionShape shape)
    {
        var dimension = shape.Dimension;
        if (dimension == CubeDimensions.Period)
        {
            return
            [
                Column(shape.Field, FlatType.Text, "The period: 2025-06, 2025-Q2, 2025-S1 or 2025.", static row => FlatValue.Of(row.Period?.Label)),
                Column($"{shape.Field}Start", FlatType.Day, "First day of the period.", static row => FlatValue.Of(row.Period?.Start)),
                Column($"{shape.Field}End", FlatType.Day, "Last day of the period.", static row => FlatValue.Of(row.Period?.End)),
                Column($"{shape.Field}Complete", FlatType.Truth, "Whether the data reach the end of the period.", static row => FlatValue.Of(row.Period?.IsComplete)),
            ];
        }

        bool isNumber = dimension == CubeDimensions.BudgetYear;
        var code = Column(
            shape.Field, isNumber ? FlatType.Whole : FlatType.Text, $"{shape.Description} Its code; empty for facts without one and in rows that sum over it.",
            isNumber ? row => FlatValue.Of(row.Code(dimension) is { } year ? long.Parse(year, System.Globalization.CultureInfo.InvariantCulture) : null) : row => FlatValue.Of(row.Code(dimension)));
        return shape.HasNames ? [code, NameOf(shape)] : [code];
    }

    /// <summary>The column of a measure.</summary>
    public static FlatColumn Of(CubeMeasure measure) =>
        new((_, _) => row => row.Value(measure) is not { } value ? FlatValue.Missing : value.IsWhole ? FlatValue.Of(value.Whole) : FlatValue.Of(value.Double))
        {
            Name = CubeNames.Field(measure.Code),
            Type = measure.IsFractional ? FlatType.Fraction : FlatType.Whole,
            Unit = measure.Unit,
            Description = $"{measure.Text.English} ({measure.Text.Indonesian}): {measure.Text.Description}",
        };

    private static FlatColumn NameOf(DimensionShape shape) => new((scope, language) => NamesOf(shape.Dimension, scope, language))
    {
        Name = $"{shape.Field}Name",
        Type = FlatType.Text,
        Description = $"{shape.Dimension.Text.English}: its name, in the language of lang where it has one of its own.",
    };

    private static Func<CubeRow, FlatValue> NamesOf(CubeDimension dimension, ReadScope scope, FlatLanguage language)
    {
        // A table has millions of rows of one cube: the names are looked up once.
        var names = default(ImmutableArray<string>);
        return row =>
        {
            if (names.IsDefault)
            {
                var members = scope.Members(row.Cube, dimension);
                names = language == FlatLanguage.Id ? members.Indonesian : members.English;
            }

            return row.Member(dimension) is >= 0 and var member ? FlatValue.Of(names[member]) : FlatValue.Missing;
        };
    }

    private static FlatColumn Share(string name, string description, Func<CubeQuality, double?> read) =>
        Column(name, FlatType.Fraction, description, row => FlatValue.Of(read(row.Quality)));

    private static FlatColumn Column(string name, FlatType type, string description, Func<CubeRow, FlatValue> read) =>
        new((_, _) => read) { Name = name, Type = type, Description = description };
}
