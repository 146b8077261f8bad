using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Paging;
using Jamsostek.Graph.Api.Quality;
using Jamsostek.Graph.Api.Regions;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Projections.Outlooks;
using Jamsostek.Graph.Projections.Regression;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Outlooks;

namespace Jamsostek.Graph.Api.Outlooks;

/// <summary>Declares outlooks: whether a region will meet a target, how surely, and what it would take.</summary>
internal static class OutlookDeclaration
{
    private const int LikelyPoints = 120;

    /// <summary>Describes the types, and adds their fields to regions and targets.</summary>
    public static void Describe(Catalogue types)
    {
        types.OutlookPoint
            .Add(new ValueProperty<OutlookPoint, Month>("month", false, "The month.", static point => point.Month))
            .Add(new ValueProperty<OutlookPoint, double>("rate", false, "Coverage on the target's base, a fraction: the estimate of history, or the middle of the projection.", static point => point.Rate))
            .Add(new ValueProperty<OutlookPoint, double>("low80", false, "Lower end of the 80 % interval.", static point => point.Low80))
            .Add(new ValueProperty<OutlookPoint, double>("high80", false, "Upper end of the 80 % interval.", static point => point.High80))
            .Add(new ValueProperty<OutlookPoint, double>("low95", false, "Lower end of the 95 % interval.", static point => point.Low95))
            .Add(new ValueProperty<OutlookPoint, double>("high95", false, "Upper end of the 95 % interval.", static point => point.High95))
            .Add(new ValueProperty<OutlookPoint, bool>("projected", false, "Whether it lies after history.", static point => point.IsProjected));
        types.OutlookDriver
            .Add(new ValueProperty<DriverShare, Driver>("driver", false, "What it is.", static share => share.Driver))
            .Add(new ValueProperty<DriverShare, double>("points", false, "Its part of the projected change, percentage points of coverage. The parts add up to the change.", static share => share.Points))
            .Add(new ValueProperty<DriverShare, double>("logits", false, "The same in logits, the scale on which the model adds.", static share => share.Logits))
            .Add(new TextProperty<DriverShare>("explanation", "String!", "What it means, a sentence.", static share => XmlDescriptions.Facts.Of(typeof(Driver), share.Driver.ToString())));
        DescribeOutlook(types);
        DescribeRegion(types, types.AnyRegion);
        DescribeRegion(types, types.Country);
        DescribeRegion(types, types.Province);
        DescribeRegion(types, types.Kabupaten);
        types.Targets.Entity.Add(new FieldProperty<Row<TargetFact>>(
            "outlook", "Outlook", "Whether the region that it was set for will meet it.",
            static () => Resolve.Object<Row<TargetFact>>(static (row, context) => OfTarget(row, context))) { Arguments = [ScenarioInputs.Argument], Directives = "@cost(weight: \"10\")" });
    }

    /// <summary>The list of outlooks.</summary>
    public static FieldProperty<RequestScope> Field(Catalogue types) => new(
        "outlook", types.Outlook.ConnectionType, "Which regions will meet a target, how surely, by how many workers they miss it, and what it would take; under a scenario or none.",
        () => Resolve.Object<RequestScope>((request, context) => Open(types, request, context)), text =>
        {
            ConnectionTypes.Define(text, types.Outlook);
            text.DefineLeaf(typeof(RegionLevel));
            ScenarioInputs.Define(text);
        })
    {
        Arguments =
        [
            .. OutlookQuestions.Arguments,
            new Argument("level", $"{nameof(RegionLevel)}!", "Which regions: COUNTRY, PROVINCE or KABUPATEN (kota among them).", "KABUPATEN"),
            .. ConnectionTypes.Arguments(types.Outlook),
            ScopeArgument.Argument,
        ],
        Directives = ConnectionTypes.Directives,
    };

    private static void DescribeOutlook(Catalogue types) => types.Outlook
        .Local(static node => $"{node.View.Question.Key}|{node.Region.Code}")
        .Add(new ObjectProperty<OutlookNode, RegionNode>("region", false, "The region.", types.AnyRegion, static node => node.Region))
        .Add(new ObjectProperty<OutlookNode, Province>("province", true, "The province it is or lies in; null for the country.", types.Province, static node => node.Province))
        .Add(new ObjectProperty<OutlookNode, Row<TargetFact>>("target", true, "The target; null for a rate that was given as an argument.", types.Targets.Entity, node => node.Target(types.Targets.Rows)) { IsFilterable = false })
        .Add(new ValueProperty<OutlookNode, Month>("dueBy", false, "The month by whose end it is to be reached.", static node => node.View.Question.Of.Due))
        .Add(new ValueProperty<OutlookNode, bool>("isYardstick", false, "Whether the target was set for a region above this one and is only held against it.", static node => node.IsYardstick))
        .Add(new ValueProperty<OutlookNode, OutlookBase>("base", false, "What the rates below are of.", static node => node.View.Question.Base))
        .Add(Rate("currentRate", "Coverage in the last month of history, a fraction of that base.", static node => node.Answer.CurrentRate))
        .Add(Rate("targetRate", "The target, a fraction; for a number of workers, over the projected potential workers.", static node => node.Answer.TargetRate))
        .Add(Rate("projectedRate", "Coverage in the due month: the middle of the projection; for a date that has passed, the estimate.", static node => node.Answer.Rate?.Q50))
        .Add(Rate("low80", "Lower end of the 80 % interval of it.", static node => node.Answer.Rate?.Q10))
        .Add(Rate("high80", "Upper end of the 80 % interval.", static node => node.Answer.Rate?.Q90))
        .Add(Rate("low95", "Lower end of the 95 % interval.", static node => node.Answer.Rate?.Q025))
        .Add(Rate("high95", "Upper end of the 95 % interval.", static node => node.Answer.Rate?.Q975))
        .Add(Rate("probabilityOfMissing", "Probability that coverage lies below the target in the due month, 0 to 1.", static node => node.Answer.ProbabilityOfMissing))
        .Add(new ValueProperty<OutlookNode, ProbabilityBand>("probabilityBand", false, "The same in words.", static node => ProbabilityBands.Of(node.Answer.ProbabilityOfMissing)))
        .Add(new ValueProperty<OutlookNode, bool>("willMiss", true, "Whether the target will be missed: a miss is more likely than not. Null where that cannot be said; `reason` says why.", static node => node.Answer.WillMiss))
        .Add(new TextProperty<OutlookNode>("reason", "String", "Why no yes or no is given; null where one is.", static node => node.Answer.Reason))
        .Add(new ValueProperty<OutlookNode, OutlookEvidence>("evidence", false, "What the answer rests on.", static node => node.Answer.Evidence))
        .Add(Workers("targetWorkers", "Covered workers that the target means in the due month.", static node => node.Answer.TargetWorkers))
        .Add(Workers("projectedWorkers", "Covered workers in the middle of the projection.", static node => node.Answer.ProjectedWorkers))
        .Add(Workers("shortfallWorkers", "Target less projected workers where that is more than nothing, else 0.", static node => node.Answer.ShortfallWorkers))
        .Add(Workers("gapWorkers", "Target workers less those covered in the last month of history; below zero where the target is passed; null for a date that has passed.", static node => node.Answer.GapWorkers))
        .Add(Workers("neededPerMonth", "That gap a month, from the last month of history to the due month.", static node => node.Answer.NeededPerMonth))
        .Add(Workers("recentPerMonth", "Workers added a month over the year before the last month of history.", static node => node.Answer.RecentPerMonth))
        .Add(Rate("paceFactor", "Needed over recent workers a month; null where none were added.", static node => node.Answer is { NeededPerMonth: { } needed, RecentPerMonth: > 0 and var recent } ? needed / recent : null))
        .Add(Rate("feasibility", "Share of all spans of that length, over all regions of history, in which coverage ever rose as much; null for sums of regions and for dates that have passed.", static node => node.Answer.Milestone?.Feasibility))
        .Add(new ValueProperty<OutlookNode, Month>("metBy", true, "First month by which the target is met, and stays met for three months, more likely than not; null where that is not within sixty months.", static node => node.MetBy))
        .Add(new ObjectsProperty<OutlookNode, QualityFlag>("flags", "What to beware of.", types.Quality.Flag, OutlookFlags.Of) { IsFilterable = false, AssumedSize = 4 })
        .Add(new ObjectProperty<OutlookNode, FigureQuality>(
            "history", false, "How much of the history that the projection goes on from is reported, derived, estimated or made up.", types.Quality.Figure,
            static node => node.Region.Scope.Cubes.Of(CoverageCube.Declaration, node.Region.Index).Quality) { IsFilterable = false })
        .Add(new ObjectsProperty<OutlookNode, OutlookPoint>("path", "History with its band, then the projection, for a fan chart; on the target's base.", types.OutlookPoint, static node => node.Points(TimeGrain.Month, null))
        {
            Resolver = static (node, context) => node.Points(context.Arguments.Get("grain", TimeGrain.Month), context.Arguments.TryGet("from", out var from) ? from as Month? : null),
            Arguments =
            [
                new Argument("grain", $"{nameof(TimeGrain)}!", "Length of the periods, each shown by its last month.", "MONTH"),
                new Argument("from", "YearMonth", "The first month; the first of history when it is left out."),
            ],
            IsFilterable = false,
            AssumedSize = LikelyPoints,
        })
        .Add(new ObjectsProperty<OutlookNode, DriverShare>(
            "drivers", "What the projected change is made of, from the last month of history to the due month, or twelve months on where that has passed. Statistical association within the model, not cause.", types.OutlookDriver,
            static node => node.Drivers()) { IsFilterable = false, AssumedSize = Enum.GetValues<Driver>().Length })
        .Add(new ObjectProperty<OutlookNode, OutlookBook>("model", false, "The model that says so.", types.ModelCard, static node => node.View.Book) { IsFilterable = false });

    private static void DescribeRegion<TRegion>(Catalogue types, Entity<TRegion> region) where TRegion : RegionNode => region.Add(new FieldProperty<TRegion>(
        "outlook", "Outlook", "Whether it will meet a target, how surely, by how many workers it misses it, and what it would take.",
        static () => Resolve.Object<TRegion>(static (row, context) => OutlookQuestions.Of(row, context)), types.Outlook.Define) { Arguments = OutlookQuestions.Arguments, Directives = "@cost(weight: \"10\")" });

    private static ValueProperty<OutlookNode, double> Rate(string name, string description, Func<OutlookNode, double?> read) =>
        new(name, true, description, node => read(node) is { } value ? OutlookRounding.Rate(value) : null);

    private static ValueProperty<OutlookNode, long> Workers(string name, string description, Func<OutlookNode, double?> read) =>
        new(name, true, description, node => read(node) is { } value ? (long)Math.Round(value) : null);

    private static OutlookNode? OfTarget(Row<TargetFact> row, ResolverContext context)
    {
        if (row.Scope.Region(row.Fact.RegionCode) is not { } region)
        {
            return null;
        }

        var view = OutlookQuestions.View(row.Scope, OutlookQuestion.OfTarget(row.Fact), context.Arguments, out var problem);
        return problem is null ? new OutlookNode(region, view!) : context.Fail<OutlookNode>(problem);
    }

    private static Connection<OutlookNode>? Open(Catalogue types, RequestScope request, ResolverContext context)
    {
        if (types.Scope.Of(request, context) is not { } scope)
        {
            return null;
        }

        var level = context.Arguments.Get("level", RegionLevel.Kabupaten);
        _ = OutlookQuestions.Read(scope, context.Arguments, out var problem);
        problem ??= level == RegionLevel.Agency ? OutlookErrors.LevelInvalid() : null;
        return problem is null
            ? Connections.Open(types.Outlook, scope, here => OutlookQuestions.Read(here, context.Arguments, out _) is { } view ? OutlookQuestions.Rows(here, view, level) : [], context)
            : context.Fail<Connection<OutlookNode>>(problem);
    }
}
