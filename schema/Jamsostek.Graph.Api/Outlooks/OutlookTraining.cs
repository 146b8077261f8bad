using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Projections;
using Jamsostek.Graph.Projections.Artifacts;
using Jamsostek.Graph.Projections.Evaluation.Vintages;
using Jamsostek.Graph.Projections.Outlooks.Targets;
using Jamsostek.Graph.Projections.Panels;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Outlooks;

namespace Jamsostek.Graph.Api.Outlooks;

/// <summary>Trains the model of a data version, and writes down what it says of every target and every month.</summary>
public static class OutlookTraining
{
    private const int KeptMonths = 60;

    /// <summary>Trains.</summary>
    /// <param name="snapshot">The data version.</param>
    /// <param name="facts">Its facts.</param>
    /// <param name="evaluates">Whether to hold projections made at earlier dates to figures that were published later, which takes five times as long as training.</param>
    /// <param name="clock">Tells when it was trained.</param>
    /// <param name="progress">Told how far the work is; may be null.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The model, or why there is none: the record has no coverage that could be projected.</returns>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public static ProjectionOutcome<TrainingResult> Train(
        Snapshot snapshot, FactSet facts, bool evaluates, TimeProvider clock, IProgress<ProjectionProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(clock);
        var panel = CoveragePanel.Of(facts);
        if (!panel.Succeeded)
        {
            return panel.Problem;
        }

        var options = new ProjectionOptions { DataVersion = snapshot.Version.ContentHash, Estimated = EstimatedOrCounted(facts) };
        var fitted = ProjectionModel.Fit(panel.Value, options, progress, cancellation);
        if (!fitted.Succeeded)
        {
            return fitted.Problem;
        }

        var model = fitted.Value;
        var artifact = ModelArtifact.Of(model);
        IReadOnlyList<VintageScore> scores = evaluates ? VintageEvaluation.Scores(VintageEvaluation.Run(facts, null, progress, cancellation)) : [];
        var kept = new TrainedModel
        {
            DataVersion = snapshot.Version.Number,
            TrainedTo = model.Cutoff,
            TrainedAt = clock.GetUtcNow(),
            Hash = artifact.Sha256,
            Artifact = PackedModel.Of(artifact.Json),
            Backtest = PackedModel.Of(scores),
            Outlooks = [],
        };
        progress?.Report(new ProjectionProgress("answering targets", 0, snapshot.Targets.Count));
        var book = new OutlookBook(snapshot, model, kept);
        return new TrainingResult(kept with { Outlooks = [.. Outlooks(book, cancellation)] }, [.. Months(book)], ModelCard.Of(model, artifact, null), scores);
    }

    /// <summary>A record whose coverage is counted throughout has nothing that could be said of estimates.</summary>
    private static EstimatedHistory? EstimatedOrCounted(FactSet facts) =>
        facts.FigureUses.Count > 0 && facts.Coverage.Any(static fact => fact.Basis == Basis.Estimated) ? CoveragePanel.EstimatedHistoryOf(facts) : null;

    // Region by region: the draws of a region serve all targets that it is held against.
    private static IEnumerable<OutlookFact> Outlooks(OutlookBook book, CancellationToken cancellation)
    {
        var tree = book.Snapshot.Regions;
        var asked = book.Snapshot.Targets.Select(static target => OutlookQuestion.OfTarget(target)).Select(question => (Question: question, Answers: book.Answers(question, book.Base))).ToList();
        for (var region = 0; region < tree.Count; region++)
        {
            cancellation.ThrowIfCancellationRequested();
            var above = tree.Parent(region);
            string?[] codes = [tree[region].Code, above < 0 ? null : tree[above].Code, above < 0 || tree.Parent(above) < 0 ? null : tree[tree.Parent(above)].Code];
            foreach (var (question, answers) in asked)
            {
                if (codes.Contains(question.Of.RegionCode))
                {
                    yield return Fact(question, tree[region].Code, answers.Of(question.Of, tree[region].Code));
                }
            }
        }
    }

    private static OutlookFact Fact(OutlookQuestion question, string code, TargetAnswer answer) => new()
    {
        RegionCode = code,
        TargetId = question.Target!.Id,
        Due = question.Of.Due,
        IsYardstick = question.Of.RegionCode != code,
        BaseWorkers = Whole(answer.Base.Workers),
        TargetWorkers = Whole(answer.TargetWorkers),
        ProjectedWorkers = Whole(answer.ProjectedWorkers),
        CurrentRate = Rounded(answer.CurrentRate),
        TargetRate = Rounded(answer.TargetRate),
        ProjectedRate = Rounded(answer.Rate?.Q50),
        Low80 = Rounded(answer.Rate?.Q10),
        High80 = Rounded(answer.Rate?.Q90),
        Low95 = Rounded(answer.Rate?.Q025),
        High95 = Rounded(answer.Rate?.Q975),
        ProbabilityOfMissing = Rounded(answer.ProbabilityOfMissing),
        WillMiss = answer.WillMiss,
        Reason = answer.Reason,
        Evidence = answer.Evidence,
        ShortfallWorkers = Whole(answer.ShortfallWorkers),
        NeededPerMonth = Whole(answer.NeededPerMonth),
        RecentPerMonth = Whole(answer.RecentPerMonth),
        MetBy = answer.MetBy,
    };

    private static IEnumerable<ProjectedMonth> Months(OutlookBook book)
    {
        var projection = book.Base;
        foreach (var path in projection.All.Where(static path => path.IsProjected))
        {
            for (var step = 0; step < Math.Min(KeptMonths, projection.Steps); step++)
            {
                var band = path.Band(step);
                yield return new ProjectedMonth
                {
                    RegionCode = path.Code,
                    Month = projection.MonthAt(step),
                    EligibleWorkers = Math.Round(path.Potential(step), 3),
                    Q025 = OutlookRounding.Rate(band.Q025),
                    Q10 = OutlookRounding.Rate(band.Q10),
                    Q50 = OutlookRounding.Rate(band.Q50),
                    Q90 = OutlookRounding.Rate(band.Q90),
                    Q975 = OutlookRounding.Rate(band.Q975),
                };
            }
        }
    }

    private static double? Rounded(double? value) => value is { } known ? OutlookRounding.Rate(known) : null;

    private static long? Whole(double? value) => value is { } known ? (long)Math.Round(known) : null;
}
