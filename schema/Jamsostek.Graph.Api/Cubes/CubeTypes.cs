using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Api.Cubes.Dimensions;
using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Cubes;

/// <summary>The types of one cube, made from its declaration: a measure or dimension declared there is a field, a filter, an order and an enum value here.</summary>
internal sealed class CubeTypes
{
    private readonly DimensionShapes _shapes;
    private readonly Dictionary<string, CubeMeasure> _measures;

    /// <summary>Makes the types.</summary>
    /// <param name="cube">The cube.</param>
    /// <param name="shapes">How dimensions stand in the schema.</param>
    public CubeTypes(CubeDeclaration cube, DimensionShapes shapes)
    {
        (Cube, _shapes, Names) = (cube, shapes, new CubeNames(cube));
        Check = scope => scope.ProblemOf(cube);
        _measures = cube.Measures.ToDictionary(static measure => CubeNames.Field(measure.Code), StringComparer.Ordinal);
        var label = cube.Text.English.ToLowerInvariant();
        Values = new Entity<CubeValues>(Names.Values, $"The measures of the cube `{cube.Code}`, each a typed field: one fragment on it serves rows, totals, comparisons and regions.") { IsInterface = true };
        Set = new Entity<CubeFigures>(Names.Set, $"The {label} of a region, or of everything in a scope: every measure, and what stands behind them.") { SharesClass = true, InputsOf = Names.Values, Interfaces = [Names.Values] };
        Baseline = new Entity<CubeBaseline>(Names.Baseline, $"What a row of the cube `{cube.Code}` is compared with: the numbers that a query for it alone would give.") { SharesClass = true, InputsOf = Names.Values, Interfaces = [Names.Values] };
        Delta = new Entity<CubeDelta>(Names.Delta, $"What the measures of the cube `{cube.Code}` differ by from a baseline, each in its own unit; rates differ by a fraction, 0.01 for one percentage point.") { SharesClass = true, InputsOf = Names.Values, Interfaces = [Names.Values] };
        Change = new Entity<CubeDelta>(Names.Change, $"What the measures of the cube `{cube.Code}` differ by from a baseline, as fractions of the baseline.") { SharesClass = true };
        Comparison = new Entity<CubeDelta>(Names.Comparison, $"A row of the cube `{cube.Code}` beside what it is compared with.") { SharesClass = true };
        Row = new Entity<RowNode>(Names.Row, $"A group of the facts of the cube `{cube.Code}`, or a sum over groups.") { SharesClass = true, Interfaces = [Names.Values] };
        Answer = new Entity<CubeReply>(Names.Cube, $"The answer to a query of the cube `{cube.Code}`: {cube.Text.Description}") { SharesClass = true };
        Edge = new Entity<CubeEdge>(Names.Edge, $"A row of the cube `{cube.Code}` with its place.") { SharesClass = true };
    }

    /// <summary>The cube.</summary>
    public CubeDeclaration Cube { get; }

    /// <summary>What its types are called.</summary>
    public CubeNames Names { get; }

    /// <summary>The interface of its measures.</summary>
    public Entity<CubeValues> Values { get; }

    /// <summary>Its measures, of a region or of everything.</summary>
    public Entity<CubeFigures> Set { get; }

    /// <summary>What a row is compared with.</summary>
    public Entity<CubeBaseline> Baseline { get; }

    /// <summary>Differences.</summary>
    public Entity<CubeDelta> Delta { get; }

    /// <summary>Relative differences.</summary>
    public Entity<CubeDelta> Change { get; }

    /// <summary>A row and its baseline.</summary>
    public Entity<CubeDelta> Comparison { get; }

    /// <summary>A group.</summary>
    public Entity<RowNode> Row { get; }

    /// <summary>The answer to a query.</summary>
    public Entity<CubeReply> Answer { get; }

    /// <summary>A row with its place.</summary>
    public Entity<CubeEdge> Edge { get; }

    /// <summary>Tells what is wrong with a scope for the cube.</summary>
    public Func<ReadScope, GraphQLError?> Check { get; }

    /// <summary>The shapes of its dimensions, in order.</summary>
    public IEnumerable<DimensionShape> Dimensions => Cube.Dimensions.Select(_shapes.Of);

    /// <summary>All its object types.</summary>
    public IEnumerable<IEntity> Entities => [Set, Baseline, Delta, Change, Comparison, Row, Answer, Edge];

    /// <summary>The dimension of a value of its enum.</summary>
    public CubeDimension Dimension(object? value) => Cube.Dimension((string)value!)!;

    /// <summary>The measure of a value of its enum.</summary>
    public CubeMeasure Measure(object? value) => Cube.Measure((string)value!)!;

    /// <summary>Whether the field of a row is one of its dimensions.</summary>
    public bool IsKey(string field)
    {
        foreach (var dimension in Cube.Dimensions)
        {
            if (_shapes.Of(dimension).Field == field)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The measure of a field; null where the field is of none.</summary>
    public CubeMeasure? FindMeasure(string field) => _measures.GetValueOrDefault(field);

    /// <summary>The measure of a field.</summary>
    public CubeMeasure MeasureOf(string field) => _measures[field];

    /// <summary>Describes the types.</summary>
    /// <param name="types">The other types of the schema.</param>
    public void Describe(Catalogue types)
    {
        Values.AddMeasures(Cube);
        Set.AddMeasures(Cube);
        SetFields.Add(Set, this, types);
        Baseline.AddMeasures(Cube);
        Delta.AddMeasures(Cube);
        Change.AddChanges(Cube, static (delta, measure) => delta.Relative(measure));
        Comparison
            .Add(new ObjectProperty<CubeDelta, CubeBaseline>("baseline", false, "What it is compared with.", Baseline, static delta => delta.Baseline) { IsFilterable = false })
            .Add(new ObjectProperty<CubeDelta, CubeDelta>("delta", false, "The row less the baseline.", Delta, static delta => delta) { IsFilterable = false })
            .Add(new ObjectProperty<CubeDelta, CubeDelta>("deltaPct", false, "The same as a fraction of the baseline.", Change, static delta => delta) { IsFilterable = false })
            .Add(new ObjectsProperty<CubeDelta, QualityFlag>("flags", "What to beware of: another basis, another number of months.", types.Quality.Flag, static delta => delta.Flags) { IsFilterable = false, AssumedSize = 2 });
        RowFields.Add(Row, this, types);
        AnswerFields.Add(this, types);
    }

    /// <summary>Defines the enums and inputs.</summary>
    public void DefineInputs(SchemaText text)
    {
        Values.Define(text);
        Values.DefineFilter(text);
        Values.DefineSort(text);
        MeasureFields.DefineEnum(text, Cube, Names);
        text.Define(Names.Dimension, $"What the facts of the cube `{Cube.Code}` can be grouped by.", $"enum {Names.Dimension}", body =>
        {
            foreach (var dimension in Cube.Dimensions)
            {
                body.Member(dimension.Code, "", $"{dimension.Text.English} ({dimension.Text.Indonesian}): {dimension.Text.Description}");
            }
        });
        text.DefineLeaf(typeof(GapFill));
        text.DefineLeaf(typeof(ShareOf));
        text.DefineLeaf(typeof(TimeGrain));
        text.DefineLeaf(typeof(Rollup));
        RowSortInputs.Define(text, this);
        TopInputs.Define(text, this);
    }
}
