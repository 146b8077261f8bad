using Jamsostek.Graph.Projections.Artifacts;
using Jamsostek.Graph.Projections.Evaluation.Vintages;
using Jamsostek.Graph.Semantics.Outlooks;

namespace Jamsostek.Graph.Api.Outlooks;

/// <summary>What came of training.</summary>
/// <param name="Model">The model with its answers to every target.</param>
/// <param name="Months">What it says month by month.</param>
/// <param name="Card">What it is and rests on.</param>
/// <param name="Scores">How it did against figures that were published later; none where that was not asked for.</param>
public sealed record TrainingResult(TrainedModel Model, IReadOnlyList<ProjectedMonth> Months, ModelCard Card, IReadOnlyList<VintageScore> Scores);
