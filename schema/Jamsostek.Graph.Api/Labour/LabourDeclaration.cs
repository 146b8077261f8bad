using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Regions;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Measures;

namespace Jamsostek.Graph.Api.Labour;

/// <summary>Declares the labour measures from their catalogue: a measure or rate added there is a field, a filter and an order here.</summary>
internal static class LabourDeclaration
{
    private const int AugustOfSurvey = 8;

    private static readonly LabourBreakdown[] Flat = [LabourBreakdown.Formality, LabourBreakdown.Sex, LabourBreakdown.Residence];

    private static readonly Argument Year = new("year", "Int", "August of this year; the year of the scope when it is left out. Filters and orders use the year of the scope.");

    public static void Describe(Catalogue types)
    {
        var labour = types.Labour
            .Add(new ObjectProperty<LabourFigures, RegionNode>("region", true, "The region; null for several taken together.", types.AnyRegion, static figures => (figures as RegionLabour)?.Region) { IsFilterable = false })
            .Add(new ValueProperty<LabourFigures, int>("year", false, "The year.", static figures => figures.Year))
            .Add(new ValueProperty<LabourFigures, Month>("referenceMonth", false, "The month of the survey.", static figures => new Month(figures.Year, AugustOfSurvey)));
        foreach (var measure in LabourMeasure.All.Where(static measure => measure.Breakdown is null || Flat.Contains(measure.Breakdown)))
        {
            var of = measure.Breakdown is null ? "" : " Of the employed.";
            labour.Add(new ValueProperty<LabourFigures, long>(
                Names.FromUpper(measure.Code), true, $"{measure.English} ({measure.Indonesian}), persons.{of} Adds up over regions, never over years.", figures => figures.Value(measure)));
        }

        foreach (var rate in LabourRate.All)
        {
            labour.Add(new ValueProperty<LabourFigures, double>(
                $"{Names.FromUpper(rate.Code)}Rate", true,
                $"{rate.English} ({rate.Indonesian}): {rate.Numerator.English} over {rate.Denominator.English}, a fraction from 0 to 1. Sum over sum of the kabupaten and kota that have both; null where none has.",
                figures => figures.Rate(rate)));
        }

        foreach (var breakdown in BreakdownIndex.All)
        {
            labour.Add(new BreakdownProperty(
                breakdown,
                $"The employed by {breakdown.Breakdown.English.ToLowerInvariant()} ({breakdown.Breakdown.Indonesian}), in a fixed order; empty where it is not known.{Caution(breakdown.Breakdown)}",
                types.LabourGroup));
        }

        labour
            .Add(new ValueProperty<LabourFigures, int>("kabupatenCounted", false, "How many kabupaten and kota are in the number of employed.", static figures => figures.Rows(LabourMeasure.Employed)))
            .Add(new ValueProperty<LabourFigures, bool>("isComplete", false, "Whether all kabupaten and kota of the region are in the number of employed.", static figures => figures.Rows(LabourMeasure.Employed) == figures.Kabupaten))
            .Add(new ValueProperty<LabourFigures, Basis>("basis", true, "How the published row came to be; null for several regions taken together.", static figures => Published(figures)?.Basis))
            .Add(new TextProperty<LabourFigures>("note", "String", "Repairs and doubts of the published row.", static figures => Published(figures)?.Note))
            .Add(new ObjectProperty<LabourFigures, Row<SourceFact>>(
                "source", true, "The document that the published row comes from.", types.Sources.Entity,
                figures => figures is RegionLabour { Fact: { } fact } of ? of.Region.Scope.Rows(types.Sources.Rows).Find(fact.SourceId) : null) { IsFilterable = false });

        types.LabourGroup
            .Add(new TextProperty<LabourGroup>("code", "String!", "Stable code of the category: `EMPLOYEE`, `ISIC_A`, `AGE_15_19`.", static group => group.Measure.Code))
            .Add(new FieldProperty<LabourGroup>(
                "label", "String!", "What the category is called.",
                static () => Resolve.Leaf<LabourGroup, string>(static (group, context) => context.Arguments.Get("lang", LabelLanguage.En) == LabelLanguage.Id ? group.Measure.Indonesian : group.Measure.English),
                static text => text.DefineLeaf(typeof(LabelLanguage)))
            {
                Arguments = [LabelArguments.Language],
            })
            .Add(new ValueProperty<LabourGroup, long>("workers", true, "The employed of the category, persons.", static group => group.Workers))
            .Add(new ValueProperty<LabourGroup, double>("share", true, "Their share in all employed, a fraction from 0 to 1.", static group => group.Share));
    }

    /// <summary>Adds the labour fields of a region.</summary>
    public static void DescribeRegion<TRegion>(Catalogue types, Entity<TRegion> region) where TRegion : RegionNode
    {
        region.Add(Property<TRegion>(types, "Labour measures in a year; null where nothing is known.", static row => row.Scope, static (row, year) => row.LabourIn(year), static row => row.Labour));
        region.Add(new ObjectsProperty<TRegion, LabourFigures>("labourSeries", "Labour measures year by year, oldest first; years of which nothing is known are left out.", types.Labour, static row => Series(row, null, null))
        {
            Resolver = static (row, context) => Series(row, Bound(context, "from"), Bound(context, "to")),
            Arguments = [new("from", "Int", "The first year; the first there is when it is left out."), new("to", "Int", "The last year; the last there is when it is left out.")],
            AssumedSize = 8,
        });
    }

    /// <summary>The field <c>labour(year)</c>.</summary>
    public static ObjectProperty<T, LabourFigures> Property<T>(
        Catalogue types, string description, Func<T, ReadScope> scopeOf, Func<T, int, LabourFigures?> read, Func<T, LabourFigures?>? inScope = null)
        => new("labour", true, description, types.Labour, inScope ?? (row => read(row, scopeOf(row).Year)))
        {
            Arguments = [Year],
            Check = static scope => scope.LabourProblem,
            Resolver = (row, context) => scopeOf(row).LabourProblem is { } problem ? context.Fail<LabourFigures>(problem)
                : !context.Arguments.TryGet("year", out var given) || given is not int year
                ? (inScope ?? (source => read(source, scopeOf(source).Year)))(row)
                : scopeOf(row).Snapshot.Labour.Years.Contains(year) ? read(row, year)
                : context.Fail<LabourFigures>(ScopeErrors.UnknownYear(year, scopeOf(row).Snapshot)),
        };

    private static LabourFact? Published(LabourFigures figures) => (figures as RegionLabour)?.Fact;

    private static int? Bound(ResolverContext context, string name) => context.Arguments.TryGet(name, out var value) ? (int?)value : null;

    private static LabourFigures[] Series(RegionNode region, int? from, int? to) =>
    [
        .. region.Scope.Snapshot.Labour.Years
            .Where(year => !(year < from) && !(year > to))
            .Select(region.LabourIn)
            .OfType<LabourFigures>(),
    ];

    private static string Caution(LabourBreakdown breakdown) =>
        breakdown == LabourBreakdown.Education ? " In 2025 the source leaves the levels about 1.3 million short of the employed." : "";
}
