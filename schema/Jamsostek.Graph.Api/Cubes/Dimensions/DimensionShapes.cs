using System.Globalization;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Labour;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Api.Regions;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Outlooks;

namespace Jamsostek.Graph.Api.Cubes.Dimensions;

/// <summary>How each dimension of the cubes stands in the schema. A dimension that is none of these kinds is a mistake found when the schema is built.</summary>
internal sealed class DimensionShapes
{
    private readonly OrderedDictionary<CubeDimension, DimensionShape> _shapes = [];

    /// <summary>Makes the shapes of every dimension of every cube.</summary>
    public DimensionShapes(Catalogue types)
    {
        foreach (var dimension in CubeCatalogue.All.SelectMany(static cube => cube.Dimensions).Distinct())
        {
            _shapes.Add(dimension, Make(types, dimension));
        }
    }

    /// <summary>A member that has a code and names.</summary>
    public static Entity<Category> Category { get; } = new Entity<Category>("Category", "A member of a dimension that has a code and a name: an employment status, a sector, an age group, a programme.")
        .Add(new TextProperty<Category>("code", "String!", "Stable code: `EMPLOYEE`, `ISIC_A`, `AGE_15_19`, `JKK`.", static category => category.Members.Codes[category.Position]))
        .Add(new FieldProperty<Category>(
            "label", "String!", "What it is called.",
            static () => Resolve.Leaf<Category, string>(static (category, context) =>
                (context.Arguments.Get("lang", LabelLanguage.En) == LabelLanguage.Id ? category.Members.Indonesian : category.Members.English)[category.Position]),
            static text => text.DefineLeaf(typeof(LabelLanguage)))
        {
            Arguments = [LabelArguments.Language],
        });

    /// <summary>All of them.</summary>
    public IEnumerable<DimensionShape> All => _shapes.Values;

    /// <summary>The shape of a dimension.</summary>
    public DimensionShape Of(CubeDimension dimension) => _shapes[dimension];

    private static DimensionShape Make(Catalogue types, CubeDimension dimension) => dimension switch
    {
        _ when dimension == CubeDimensions.Province => new EntityDimension<Province>(dimension, types.Province, static (scope, _) => RegionsFrom<Province>(scope, scope.Snapshot.Regions.Provinces.First)),
        _ when dimension == CubeDimensions.Kabupaten => new EntityDimension<Kabupaten>(dimension, types.Kabupaten, static (scope, _) => RegionsFrom<Kabupaten>(scope, scope.Snapshot.Regions.Kabupaten.First)),
        _ when dimension == CubeDimensions.Region => new EntityDimension<RegionNode>(dimension, types.AnyRegion, static (scope, _) => scope.Region),
        _ when dimension == CubeDimensions.Agency => new EntityDimension<Row<AgencyFact>>(dimension, types.Agencies.Entity, (scope, members) => scope.Rows(types.Agencies.Rows).Of(members)),
        _ when dimension == CubeDimensions.RegionKind => Enumeration<RegionKind>(dimension),
        _ when dimension == CubeDimensions.AgencyRole => Enumeration<AgencyRole>(dimension),
        _ when dimension == CubeDimensions.Segment => Enumeration<WorkerSegment>(dimension),
        _ when dimension == CubeDimensions.Stage => Enumeration<ComplianceStage>(dimension),
        _ when dimension == CubeDimensions.State => Enumeration<StageState>(dimension),
        _ when dimension == CubeDimensions.Target => new EntityDimension<Row<TargetFact>>(dimension, types.Targets.Entity, (scope, members) => scope.Rows(types.Targets.Rows).Of(members)),
        _ when dimension == CubeDimensions.ProbabilityBand => Enumeration<ProbabilityBand>(dimension),
        _ when dimension == CubeDimensions.Basis => Enumeration<Basis>(dimension),
        _ when dimension == CubeDimensions.BudgetYear => new ValueDimension<int>(dimension, static code => int.Parse(code, CultureInfo.InvariantCulture)),
        _ when dimension == CubeDimensions.Period => new PeriodDimension(dimension, PeriodDeclaration.Entity),
        _ when dimension == CubeDimensions.IslandGroup || dimension == CubeDimensions.Kanwil => new TextDimension(dimension),
        _ when dimension == CubeDimensions.Programme || dimension.Breakdown is not null => new CategoryDimension(dimension, Category),
        _ => throw new InvalidOperationException($"The dimension {dimension} has no shape in the schema."),
    };

    private static Func<int, TRegion?> RegionsFrom<TRegion>(ReadScope scope, int first) where TRegion : RegionNode => member => scope.Region(first + member) as TRegion;

    private static ValueDimension<TEnum> Enumeration<TEnum>(CubeDimension dimension) where TEnum : struct, Enum => new(
        dimension,
        static code => FactCode.TryParse<TEnum>(code, out var value) ? value : throw new InvalidOperationException($"'{code}' is no {typeof(TEnum).Name}."));
}
