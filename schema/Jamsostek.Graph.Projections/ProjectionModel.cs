using Jamsostek.Graph.Projections.Calibration;
using Jamsostek.Graph.Projections.Histories;
using Jamsostek.Graph.Projections.Panels;
using Jamsostek.Graph.Projections.Paths;
using Jamsostek.Graph.Projections.Scenarios;
using Jamsostek.Graph.Projections.Training;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections;

/// <summary>
/// The pooled model of coverage: a robust trend for each region, one regression over all regions for each horizon, a common path, and errors calibrated by the model's own back-test.
/// MODEL.md beside this file says what it assumes, how it was judged and where it fails. Immutable; may be used by several threads.
/// </summary>
public sealed class ProjectionModel
{
    /// <summary>Furthest horizon, periods.</summary>
    public const int MaximumHorizon = 300;

    private readonly Lazy<LevelErrors> _levels;

    internal ProjectionModel(TrainedState state)
    {
        State = state;
        _levels = new Lazy<LevelErrors>(() => LevelErrors.Of(state));
    }

    /// <summary>Distance between periods.</summary>
    public PanelFrequency Frequency => State.Central.Frequency;

    /// <summary>Last period of the history; of a yearly panel its December.</summary>
    public Month Cutoff => new Month(State.FirstMonth) + ((State.Length - 1) * (Frequency == PanelFrequency.Monthly ? 1 : 12));

    /// <summary>Periods of history.</summary>
    public int HistoryLength => State.Length;

    /// <summary>SHA-256 of the panel it was trained on.</summary>
    public string PanelHash => State.PanelHash;

    /// <summary>Hash of the data version it was trained on; null for a panel of its own.</summary>
    public string? DataVersion => State.DataVersion;

    /// <summary>How the history came to be; null for counts.</summary>
    public EstimatedHistory? Estimated => State.Estimated;

    /// <summary>What regions with a regulation did beyond the others.</summary>
    public RegulationEffect RegulationEffect => State.Regulation;

    /// <summary>How many of the workers that a budget pays for become covered.</summary>
    public BudgetDelivery BudgetDelivery => State.Budget;

    internal TrainedState State { get; }

    /// <summary>Trains the model. The same panel and options give the same model to the last bit, on any number of threads.</summary>
    /// <param name="panel">The history.</param>
    /// <param name="options">Settings.</param>
    /// <param name="progress">Told how far the work is; may be null.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The model, or why the panel allows none.</returns>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public static ProjectionOutcome<ProjectionModel> Fit(
        Panel panel, ProjectionOptions? options = null, IProgress<ProjectionProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(panel);
        options ??= new ProjectionOptions();
        var cadence = Cadence.Of(panel.Frequency);
        progress?.Report(new ProjectionProgress("reading history", 0, 1));
        var history = TrendHistory.Of(panel, options.KnownRebasings, null, cancellation);
        progress?.Report(new ProjectionProgress("fitting", 0, 1));
        var central = CentralFit.Of(history, cadence.Horizons[^1], cancellation);
        progress?.Report(new ProjectionProgress("back-testing", 0, cadence.InnerOffsets.Length));
        var errors = InnerBacktest.Run(history, options.KnownRebasings,
            (done, total) => progress?.Report(new ProjectionProgress("back-testing", done, total)), cancellation);
        var budget = BudgetEstimator.Of(history);
        long figures = central.Regions.Sum(static r => (long)r.Observations);
        progress?.Report(new ProjectionProgress("scenarios", 0, 1));
        return new ProjectionModel(new TrainedState
        {
            PanelHash = Training.PanelHash.Of(panel),
            DataVersion = options.DataVersion,
            Estimated = options.Estimated,
            FirstMonth = panel.First.Index,
            Length = panel.Length,
            Seed = options.Seed,
            Draws = Math.Clamp(options.Draws, 200, 20_000) / 2 * 2,
            Filter = history.Settings,
            Central = central,
            Calibration = Calibrator.Of(errors, panel.ParentIndex, cadence),
            Gains = WindowGains.Of(history),
            Regulation = RegulationEstimator.Of(history, budget.Rate, options.Seed, cancellation),
            Budget = budget,
            Figures = figures,
            EstimatedFigures = central.Regions.Sum(static r => (long)Math.Round(r.EstimatedShare * r.Observations)),
        });
    }

    /// <summary>Projects all regions, the regions above and the country.</summary>
    /// <param name="steps">Periods, 1 to <see cref="MaximumHorizon" />.</param>
    /// <param name="scenario">What is changed; null for nothing.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The paths, or why they cannot be computed.</returns>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public ProjectionOutcome<Projection> Project(int steps, Scenario? scenario = null, CancellationToken cancellation = default)
    {
        if (steps is < 1 or > MaximumHorizon)
        {
            return new ProjectionProblem(ProjectionProblemCode.HorizonOutOfRange, $"A horizon of {steps} periods is not computed.", $"Ask for 1 to {MaximumHorizon} periods.");
        }

        cancellation.ThrowIfCancellationRequested();
        var projection = new Projection(State, _levels.Value, steps);
        return scenario is null ? projection : projection.Under(scenario);
    }
}
