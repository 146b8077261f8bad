using System.Runtime.CompilerServices;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Projections;
using Jamsostek.Graph.Projections.Artifacts;
using Jamsostek.Graph.Projections.Evaluation.Vintages;
using Jamsostek.Graph.Projections.Outlooks.Targets;
using Jamsostek.Graph.Projections.Scenarios;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Outlooks;

namespace Jamsostek.Graph.Api.Outlooks;

/// <summary>The model of a data version, opened: its projection, what it goes on from, and the bases of targets. Shared by all requests; what scenarios compute is their own and touches nothing here.</summary>
internal sealed class OutlookBook
{
    // A scenario holds the paths of the regions it changes, and the sorted draws of those sums that were asked for: of the months of every province they are megabytes.
    private const int MostScenarios = 8;
    private const int LeastSteps = 60;

    private static readonly ConditionalWeakTable<Snapshot, Lazy<OutlookBook?>> Opened = [];

    private readonly Lock _gate = new();
    private readonly List<(string Text, ProjectionOutcome<Projection> Outcome)> _scenarios = [];
    private readonly Lazy<CoverageHistory> _history;
    private readonly EmployedBase _employed;
    private readonly Lazy<ModelCard> _card;
    private readonly Lazy<IReadOnlyList<VintageScore>> _scores;
    private readonly Dictionary<(string Region, string Target), OutlookFact> _kept;

    /// <summary>Opens a model for a data version.</summary>
    /// <param name="snapshot">The data.</param>
    /// <param name="model">The model.</param>
    /// <param name="kept">What was kept of it.</param>
    public OutlookBook(Snapshot snapshot, ProjectionModel model, TrainedModel kept)
    {
        (Snapshot, Model, Kept) = (snapshot, model, kept);
        var furthest = snapshot.Targets.Select(static target => new Month(target.Year, 12) - default(Month)).DefaultIfEmpty(0).Max() - (model.Cutoff - default(Month));
        Base = model.Project(Math.Clamp(furthest, LeastSteps, ProjectionModel.MaximumHorizon)).Value!;
        _history = new(() => new CoverageHistory(snapshot, model.Estimated));
        _employed = new EmployedBase(snapshot);
        _card = new(() => ModelCard.Of(model, new ModelArtifact("", kept.Hash), null));
        _scores = new(() => PackedModel.Scores(kept.Backtest));
        _kept = kept.Outlooks.ToDictionary(static fact => (fact.RegionCode, fact.TargetId));
    }

    /// <summary>The data.</summary>
    public Snapshot Snapshot { get; }

    /// <summary>The model.</summary>
    public ProjectionModel Model { get; }

    /// <summary>What was kept of it.</summary>
    public TrainedModel Kept { get; }

    /// <summary>The projection without any scenario.</summary>
    public Projection Base { get; }

    /// <summary>What the projection goes on from.</summary>
    public CoverageHistory History => _history.Value;

    /// <summary>What the model is and rests on.</summary>
    public ModelCard Card => _card.Value;

    /// <summary>How it did against figures that were published later.</summary>
    public IReadOnlyList<VintageScore> Scores => _scores.Value;

    /// <summary>Whether the data have changed since the model was trained.</summary>
    public bool IsStale => Kept.DataVersion != Snapshot.Version.Number;

    /// <summary>The book of a snapshot; null while no model was trained, or where the one that is kept cannot be read by this program.</summary>
    public static OutlookBook? Of(Snapshot snapshot) => Opened.GetValue(snapshot, static key => new Lazy<OutlookBook?>(() => Open(key))).Value;

    /// <summary>The projection under a scenario.</summary>
    /// <param name="text">Tells the scenario from others; empty for none.</param>
    /// <param name="scenario">The scenario.</param>
    public ProjectionOutcome<Projection> Under(string text, Scenario scenario)
    {
        if (text.Length == 0)
        {
            return Base;
        }

        lock (_gate)
        {
            if (_scenarios.Find(known => known.Text == text).Outcome is { } found)
            {
                return found;
            }

            var outcome = Base.Under(scenario);
            _scenarios.Add((text, outcome));
            if (_scenarios.Count > MostScenarios)
            {
                _scenarios.RemoveAt(0);
            }

            return outcome;
        }
    }

    /// <summary>Answers a question under a projection.</summary>
    public TargetAnswers Answers(OutlookQuestion question, Projection projection) => new(
        projection,
        (code, month) => Snapshot.Regions.TryGetIndex(code, out var region) ? History.Of(region, month) : null,
        (code, month) => BaseOf(question, projection, code, month));

    /// <summary>The base of a question for a region in a month; null where it is not known.</summary>
    public TargetBase? BaseOf(OutlookQuestion question, Projection projection, string code, Month month)
    {
        if (!Snapshot.Regions.TryGetIndex(code, out var region))
        {
            return null;
        }

        var beside = region == 0 && question.Base != OutlookBase.Potential ? History.Unplaced(month) : 0;
        return question.Base switch
        {
            OutlookBase.Potential => Potential(projection, region, code, month) is { } potential ? new TargetBase(potential, 0) : null,
            OutlookBase.Employed => _employed.Of(region, month) is { } employed ? new TargetBase(employed, beside) : null,
            _ => new TargetBase(null, beside),
        };
    }

    /// <summary>What was kept of a target and a region; null where nothing was.</summary>
    public OutlookFact? KeptOf(string region, string target) => _kept.GetValueOrDefault((region, target));

    private double? Potential(Projection projection, int region, string code, Month month)
    {
        var step = projection.StepOf(month);
        return step < 0 ? History.Of(region, month)?.Eligible
            : step < projection.Steps && projection.Find(code) is { IsProjected: true } path ? path.Potential(step)
            : null;
    }

    private static OutlookBook? Open(Snapshot snapshot)
    {
        if (snapshot.Model is not { } kept)
        {
            return null;
        }

        return ModelArtifact.Read(PackedModel.Text(kept.Artifact), kept.Hash) is { Succeeded: true, Value: var model } ? new OutlookBook(snapshot, model, kept) : null;
    }
}
