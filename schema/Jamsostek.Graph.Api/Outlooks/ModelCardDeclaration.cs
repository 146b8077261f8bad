using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Projections.Artifacts;
using Jamsostek.Graph.Projections.Evaluation.Vintages;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Outlooks;

/// <summary>Declares the card of the projection model: what it is, what it rests on, how it did.</summary>
internal static class ModelCardDeclaration
{
    /// <summary>How far projections were from what was published later.</summary>
    public static Entity<VintageScore> Scores { get; } = new Entity<VintageScore>(
            "ModelScore", "How far projections were from figures that were published later: everything known after a date was taken away, coverage estimated again, the model trained on it, and its intervals held to what came.")
        .Add(new TextProperty<VintageScore>("group", "String!", "Which figures: `all`, `provinces`, `7-12 months ahead`, `known to 2023-12` and so on.", static score => score.Group))
        .Add(new ValueProperty<VintageScore, int>("figures", false, "How many figures, counted once for each date before them.", static score => score.Figures))
        .Add(new ValueProperty<VintageScore, double>("maePoints", false, "Mean absolute error of the middle of the projection, percentage points.", static score => score.Mae))
        .Add(new ValueProperty<VintageScore, double>("naiveMaePoints", false, "That of expecting no change.", static score => score.NaiveMae))
        .Add(new ValueProperty<VintageScore, double>("interval80Coverage", false, "Share inside the 80 % interval.", static score => score.Coverage80))
        .Add(new ValueProperty<VintageScore, double>("interval95Coverage", false, "Share inside the 95 % interval.", static score => score.Coverage95))
        .Add(new ValueProperty<VintageScore, double>("width80Points", false, "Mean width of the 80 % interval, percentage points.", static score => score.Width80));

    /// <summary>How wide errors were, by horizon.</summary>
    public static Entity<CalibrationLine> Calibration { get; } = new Entity<CalibrationLine>("ModelCalibration", "What the model's own back-test found for a group of horizons.")
        .Add(new ValueProperty<CalibrationLine, int>("fromMonths", false, "First horizon, months.", static line => line.From))
        .Add(new ValueProperty<CalibrationLine, int>("toMonths", false, "Last horizon, months.", static line => line.To))
        .Add(new ValueProperty<CalibrationLine, int>("origins", false, "Earlier origins that reach it; fewer than two is extrapolation.", static line => line.Origins))
        .Add(new ValueProperty<CalibrationLine, double>("factor80", false, "Half-width of the 80 % interval over that of normal errors with the fitted scale.", static line => line.Factor80))
        .Add(new ValueProperty<CalibrationLine, double>("factor95", false, "The same of the 95 % interval.", static line => line.Factor95))
        .Add(new ValueProperty<CalibrationLine, double>("nationalShare", false, "Share of the errors' variance that all regions have in common.", static line => line.NationalShare))
        .Add(new ValueProperty<CalibrationLine, double>("provinceShare", false, "Share that the regions of a province have in common beyond that.", static line => line.ProvinceShare));

    /// <summary>Describes the card.</summary>
    public static void Describe(Catalogue types) => types.ModelCard
        .Add(new FieldProperty<OutlookBook>("id", "ID!", "SHA-256 of the model: the same data and program give the same model.", static () => Resolve.Leaf<OutlookBook, string>(static (book, _) => book.Kept.Hash)))
        .Add(new TextProperty<OutlookBook>("name", "String!", "What it is called.", static _ => "Pooled model of coverage"))
        .Add(new ValueProperty<OutlookBook, DateTimeOffset>("trainedAt", false, "When it was trained.", static book => book.Kept.TrainedAt))
        .Add(new FieldProperty<OutlookBook>("dataVersion", "ID!", "Number of the data version it was trained on.", static () => Resolve.Leaf<OutlookBook, string>(static (book, _) => $"{book.Kept.DataVersion}")))
        .Add(new ValueProperty<OutlookBook, bool>("isStale", false, "Whether the data have changed since.", static book => book.IsStale))
        .Add(new ValueProperty<OutlookBook, Month>("cutoff", false, "Last month of history.", static book => book.Model.Cutoff))
        .Add(new ValueProperty<OutlookBook, int>("horizonMonths", false, "How many months are projected.", static book => book.Base.Steps))
        .Add(new ValueProperty<OutlookBook, int>("validatedMonths", false, "Furthest horizon that at least two earlier origins reach.", static book => Card(book).ValidatedHorizon))
        .Add(new ValueProperty<OutlookBook, int>("regions", false, "Regions at the lowest level.", static book => Card(book).Regions))
        .Add(new ValueProperty<OutlookBook, int>("months", false, "Months of history.", static book => Card(book).Periods))
        .Add(new ValueProperty<OutlookBook, long>("figures", false, "Months of regions it was trained on.", static book => Card(book).Figures))
        .Add(new ValueProperty<OutlookBook, double>("estimatedShare", false, "Share of these that are estimates with a standard error.", static book => Card(book) is { Figures: > 0 } card ? (double)card.EstimatedFigures / card.Figures : 0))
        .Add(new ValueProperty<OutlookBook, int>("publishedRegions", false, "Regions, provinces and the country of which at least one published figure stands behind the history.", static book => book.Model.Estimated?.PublishedFigures.Count ?? Card(book).Regions))
        .Add(new ObjectsProperty<OutlookBook, CalibrationLine>("calibration", "How wide the model's errors were at earlier origins of the same history.", Calibration, static book => Card(book).Calibration) { IsFilterable = false, AssumedSize = 8 })
        .Add(new ObjectsProperty<OutlookBook, VintageScore>("evaluation", "How far projections were from figures that were published later; none where that was not computed.", Scores, static book => book.Scores) { IsFilterable = false, AssumedSize = 14 })
        .Add(new LeavesProperty<OutlookBook, string>("sentences", "The same in plain words, each made of these figures.", static book => Card(book).Sentences));

    /// <summary>The field that gives the card by itself.</summary>
    public static FieldProperty<RequestScope> Field(Catalogue types) => new(
        "projectionModel", types.ModelCard.Name, "The card of the projection model; null while none was trained.",
        () => Resolve.Object<RequestScope>((request, context) => types.Scope.Of(request, context) is { } scope ? OutlookBook.Of(scope.Snapshot) : null)) { Arguments = [ScopeArgument.Argument] };

    private static ModelCard Card(OutlookBook book) => book.Card;
}
