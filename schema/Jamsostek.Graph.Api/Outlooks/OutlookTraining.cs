using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Projections;
using Jamsostek.Graph.Projections.Artifacts;
using Jamsostek.Graph.Projections.Evaluation.Vintages;
using Jamsostek.Graph.Projections.Panels;
using Jamsostek.Graph.Projections.Scenarios;
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

    private static IEnumerable<OutlookFact> Outlooks(OutlookBook book, CancellationToken cancellation)
    {
        var tree = book.Snapshot.Regions;
        foreach (var target in book.Snapshot.Targets)
        {
            var question = OutlookQuestion.OfTarget(target);
            var answers = book.Answers(question, book.Under("", Scenario.None).Value!);
            _ = tree.TryGetIndex(target.RegionCode, out var own);
            for (var region = 0; region < tree.Count; region++)
            {
                cancellation.ThrowIfCancellationRequested();
                var parent = tree.Parent(region);
                if (region == own || parent == own || (parent >= 0 && tree.Parent(parent) == own))
                {
                    var answer = answers.Of(question.Of, tree[region].Code);
                    yield return new OutlookFact
                    {
                        RegionCode = tree[region].Code,
                        TargetId = target.Id,
                        Due = question.Of.Due,
                        IsYardstick = region != own,
                        BaseWorkers = Whole(answer.Base.Workers),
                        TargetWorkers = Whole(answer.TargetWorkers),
                        ProjectedWorkers = Whole(answer.ProjectedWorkers),
                        CurrentRate = answer.CurrentRate,
                        TargetRate = answer.TargetRate,
                        ProjectedRate = answer.Rate?.Q50,
                        Low80 = answer.Rate?.Q10,
                        High80 = answer.Rate?.Q90,
                        Low95 = answer.Rate?.Q025,
                        High95 = answer.Rate?.Q975,
                        ProbabilityOfMissing = answer.ProbabilityOfMissing,
                        WillMiss = answer.WillMiss,
                        Reason = answer.Reason,
                        Evidence = answer.Evidence,
                        ShortfallWorkers = Whole(answer.ShortfallWorkers),
                        NeededPerMonth = answer.NeededPerMonth,
                        RecentPerMonth = answer.RecentPerMonth,
                        MetBy = answer.MetBy,
                    };
                }
            }
        }
    }

    private static IEnumerable<ProjectedMonth> Months(OutlookBook book)
    {
        var projection = book.Base;
        foreach (var path in projection.All.Where(static path => path.IsProjected))
        {
            for (var step = 0; step < Math.Min(KeptMonths, projection.Steps); step++)
            {
                var band = path.Band(step);
                yield return new ProjectedMonth { RegionCode = path.Code, Month = projection.MonthAt(step), EligibleWorkers = path.Potential(step), Q025 = band.Q025, Q10 = band.Q10, Q50 = band.Q50, Q90 = band.Q90, Q975 = band.Q975 };
            }
        }
    }

    private static long? Whole(double? value) => value is { } known ? (long)Math.Round(known) : null;
}
