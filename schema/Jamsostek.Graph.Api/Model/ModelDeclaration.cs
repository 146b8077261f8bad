using Jamsostek.Graph.Api.Cubes;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Model;

/// <summary>Declares the semantic model: what can be asked, said by the declarations that answers are made from.</summary>
internal sealed class ModelDeclaration
{
    internal Entity<ReadScope> Root { get; } = new("SemanticModel", "What can be asked for: the cubes with their measures, dimensions and hierarchies, in both languages.") { SharesClass = true };
    private readonly Entity<CubeInfo> Cube = new("CubeInfo", "A cube: facts that can be grouped and summed.");
    private readonly Entity<MeasureInfo> Measure = new("MeasureInfo", "A number that a cube can be asked for.");
    private readonly Entity<DimensionInfo> Dimension = new("DimensionInfo", "Something that the facts of a cube can be grouped and filtered by.");
    private readonly Entity<HierarchyInfo> Hierarchy = new("HierarchyInfo", "Dimensions or grains of which each is a part of the one before it.");

    /// <summary>The types.</summary>
    public IEnumerable<IEntity> Entities => [Root, Cube, Measure, Dimension, Hierarchy];

    /// <summary>The field of the query type.</summary>
    public static FieldProperty<RequestScope> Field(Catalogue types) => new(
        "semanticModel", $"{types.Model.Root.Name}!", "What can be asked for: cubes, measures, dimensions and hierarchies, in both languages.",
        static () => Language.Execution.Resolve.Object<RequestScope>(static (request, _) => request.Scopes.Latest()));

    public void Describe(Catalogue types)
    {
        Root
            .Add(List<ReadScope, CubeInfo>("cubes", "The cubes.", Cube, scope => [.. types.Cubes.Select(cube => new CubeInfo(cube, scope))], 5))
            .Add(List<ReadScope, MeasureInfo>("measures", "The measures of all cubes.", Measure, _ => [.. types.Cubes.SelectMany(static cube => Measures(cube))], 40))
            .Add(List<ReadScope, DimensionInfo>("dimensions", "The dimensions of all cubes; one that several cubes have stands once for each.", Dimension, scope => [.. types.Cubes.SelectMany(cube => Dimensions(cube, scope))], 50))
            .Add(List<ReadScope, HierarchyInfo>("hierarchies", "The hierarchies of all cubes.", Hierarchy, _ => [.. types.Cubes.SelectMany(static cube => Hierarchies(cube))], 15));
        Cube
            .Add(new TextProperty<CubeInfo>("code", "String!", "Stable code.", static cube => cube.Types.Cube.Code))
            .Add(new TextProperty<CubeInfo>("field", "String!", "The field of the query type that asks it.", static cube => cube.Types.Names.Root))
            .AddTexts(static cube => cube.Types.Cube.Text)
            .Add(List<CubeInfo, MeasureInfo>("measures", "Its measures.", Measure, static cube => [.. Measures(cube.Types)], 10))
            .Add(List<CubeInfo, DimensionInfo>("dimensions", "Its dimensions.", Dimension, static cube => [.. Dimensions(cube.Types, cube.Scope)], 10))
            .Add(List<CubeInfo, HierarchyInfo>("hierarchies", "Its hierarchies.", Hierarchy, static cube => [.. Hierarchies(cube.Types)], 3))
            .Add(new LeavesProperty<CubeInfo, TimeGrain>("grains", "The lengths of period that it can be asked by, the one it uses by itself first.", static cube => cube.Types.Cube.Grains))
            .Add(new LeavesProperty<CubeInfo, Basis>("defaultBases", "The bases of the facts that are read when a scope names none.", static cube => cube.Types.Cube.DefaultBases))
            .Add(new ValueProperty<CubeInfo, Month>("latestMonth", true, "The last month that has facts of the default bases.", static cube => cube.Scope.Facts(cube.Types.Cube).LatestMonth()));
        Measure
            .Add(new TextProperty<MeasureInfo>("code", "String!", "Stable code, the value of the cube's enum of measures.", static info => info.Measure.Code))
            .Add(new TextProperty<MeasureInfo>("field", "String!", "The field of rows that it is.", static info => CubeNames.Field(info.Measure.Code)))
            .Add(new TextProperty<MeasureInfo>("cube", "String!", "Code of its cube.", static info => info.Cube.Code))
            .AddTexts(static info => info.Measure.Text)
            .Add(new ValueProperty<MeasureInfo, ValueUnit>("unit", false, "Its unit.", static info => info.Measure.Unit))
            .Add(new ValueProperty<MeasureInfo, Additivity>("additivity", false, "How it combines over time: a stock over months is that of the last one.", static info => info.Measure.Additivity))
            .Add(new ValueProperty<MeasureInfo, bool>("isFlow", false, "Whether it is something that happens in a period, not something that is there at its end.", static info => info.Measure.IsFlow))
            .Add(new TextProperty<MeasureInfo>("formula", "String!", "How it is computed, in codes of measures.", static info => info.Measure.Formula))
            .Add(new TextProperty<MeasureInfo>("numerator", "String", "Code of the measure above the line of a rate.", static info => info.Measure.Numerator))
            .Add(new TextProperty<MeasureInfo>("denominator", "String", "Code of the measure below the line of a rate.", static info => info.Measure.Denominator));
        Dimension
            .Add(new TextProperty<DimensionInfo>("code", "String!", "Stable code, the value of the cube's enum of dimensions.", static info => info.Dimension.Code))
            .Add(new TextProperty<DimensionInfo>("field", "String!", "The field of rows that it is, and of `scope.where`.", static info => CubeNames.Field(info.Dimension.Code)))
            .Add(new TextProperty<DimensionInfo>("cube", "String!", "Code of its cube.", static info => info.Types.Cube.Code))
            .AddTexts(static info => info.Dimension.Text)
            .Add(new ValueProperty<DimensionInfo, int>("cardinality", true, "How many members it has, with or without facts; null for time.", static info => DimensionValueDeclaration.Members(info)?.Count))
            .Add(new LeavesProperty<DimensionInfo, TimeGrain>("grains", "The grains of time; none for another dimension.", static info => info.Dimension.Axis == DimensionAxis.Period ? info.Types.Cube.Grains : []))
            .Add(new LeavesProperty<DimensionInfo, string>("determines", "Codes of the coarser dimensions that follow from it.", static info => [.. info.Dimension.Determines.Where(info.Types.Cube.Dimensions.Contains).Select(static coarser => coarser.Code)]))
            .Add(new ValueProperty<DimensionInfo, bool>("isAdditive", false, "Whether measures add up over it; where not, a query groups by it or chooses one member.", static info => !info.Types.Cube.NonAdditive.Contains(info.Dimension)))
            .Add(DimensionValueDeclaration.Field(types));
        Hierarchy
            .Add(new TextProperty<HierarchyInfo>("code", "String!", "Stable code.", static info => info.Hierarchy.Code))
            .Add(new TextProperty<HierarchyInfo>("cube", "String!", "Code of its cube.", static info => info.Cube.Code))
            .AddTexts(static info => info.Hierarchy.Text)
            .Add(new LeavesProperty<HierarchyInfo, string>("levels", "Codes of its levels from the coarsest to the finest; COUNTRY is everything.", static info => info.Hierarchy.Levels));
    }

    private static ObjectsProperty<T, TOther> List<T, TOther>(string name, string description, Entity<TOther> other, Func<T, IReadOnlyList<TOther>> read, int size) where TOther : class =>
        new(name, description, other, read) { IsFilterable = false, AssumedSize = size };

    private static IEnumerable<MeasureInfo> Measures(CubeTypes types) => types.Cube.Measures.Select(measure => new MeasureInfo(types.Cube, measure));

    private static IEnumerable<DimensionInfo> Dimensions(CubeTypes types, ReadScope scope) => types.Cube.Dimensions.Select(dimension => new DimensionInfo(types, dimension, scope));

    private static IEnumerable<HierarchyInfo> Hierarchies(CubeTypes types) => types.Cube.Hierarchies.Select(hierarchy => new HierarchyInfo(types.Cube, hierarchy));
}
