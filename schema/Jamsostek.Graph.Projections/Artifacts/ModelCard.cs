using Jamsostek.Graph.Projections.Calibration;
using Jamsostek.Graph.Projections.Evaluation;
using Jamsostek.Graph.Projections.Numerics;
using Jamsostek.Graph.Projections.Outlooks;
using Jamsostek.Graph.Projections.Panels;
using Jamsostek.Graph.Projections.Scenarios;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Artifacts;

/// <summary>What a trained model is, what it rests on and how it did: figures, and sentences that say nothing but these figures.</summary>
public sealed record ModelCard
{
    /// <summary>Hash of the stored model.</summary>
    public required string ModelHash { get; init; }

    /// <summary>Hash of the panel it was trained on.</summary>
    public required string PanelHash { get; init; }

    /// <summary>Hash of the data version; null for a panel of its own.</summary>
    public required string? DataVersion { get; init; }

    /// <summary>Last period of history.</summary>
    public required Month Cutoff { get; init; }

    /// <summary>Distance between periods.</summary>
    public required PanelFrequency Frequency { get; init; }

    /// <summary>Regions at the lowest level.</summary>
    public required int Regions { get; init; }

    /// <summary>Periods of history.</summary>
    public required int Periods { get; init; }

    /// <summary>Figures it was trained on.</summary>
    public required long Figures { get; init; }

    /// <summary>Of these, figures with a standard error: estimates.</summary>
    public required long EstimatedFigures { get; init; }

    /// <summary>Regions whose potential workers were counted anew within history.</summary>
    public required int RebasedRegions { get; init; }

    /// <summary>Regions without any figure.</summary>
    public required int RegionsWithoutHistory { get; init; }

    /// <summary>Furthest horizon with a regression of its own; 0 where history is too short for any.</summary>
    public required int FittedHorizon { get; init; }

    /// <summary>Furthest horizon that at least two earlier origins reach; beyond it every outlook is marked as extrapolated.</summary>
    public required int ValidatedHorizon { get; init; }

    /// <summary>The calibration.</summary>
    public required IReadOnlyList<CalibrationLine> Calibration { get; init; }

    /// <summary>What regions with a regulation did beyond the others.</summary>
    public required RegulationEffect Regulation { get; init; }

    /// <summary>How many of the workers that a budget pays for become covered.</summary>
    public required BudgetDelivery Budget { get; init; }

    /// <summary>The back-test against other methods; null where none was run.</summary>
    public required BacktestReport? Backtest { get; init; }

    /// <summary>Sentences for readers, made of the figures above.</summary>
    public required IReadOnlyList<string> Sentences { get; init; }

    /// <summary>Writes the card of a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="artifact">Its artifact.</param>
    /// <param name="backtest">A back-test on the same panel; may be null.</param>
    /// <returns>The card.</returns>
    public static ModelCard Of(ProjectionModel model, ModelArtifact artifact, BacktestReport? backtest)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(artifact);
        var state = model.State;
        var lines = Lines(state.Calibration);
        var card = new ModelCard
        {
            ModelHash = artifact.Sha256,
            PanelHash = state.PanelHash,
            DataVersion = state.DataVersion,
            Cutoff = model.Cutoff,
            Frequency = model.Frequency,
            Regions = state.Central.Regions.Length,
            Periods = state.Length,
            Figures = state.Figures,
            EstimatedFigures = state.EstimatedFigures,
            RebasedRegions = state.Central.Regions.Count(static r => (r.Flags & RegionFlags.Rebased) != RegionFlags.None),
            RegionsWithoutHistory = state.Central.Regions.Count(static r => r.Observations == 0),
            FittedHorizon = state.Central.Horizons.LastOrDefault(),
            ValidatedHorizon = lines.Where(static l => l.Origins >= 2).Select(static l => l.To).DefaultIfEmpty(0).Max(),
            Calibration = lines,
            Regulation = state.Regulation,
            Budget = state.Budget,
            Backtest = backtest,
            Sentences = [],
        };
        return card with { Sentences = CardSentences.Of(card) };
    }

    private static CalibrationLine[] Lines(CalibrationTable table)
        => [.. table.Groups.Select((to, g) => new CalibrationLine(
            g == 0 ? 1 : table.Groups[g - 1] + 1, to, table.Origins[g],
            table.Sizes[g][8] / NormalScale.TwoSided(0.8), table.Sizes[g][10] / NormalScale.TwoSided(0.95),
            table.NationalShare[g], table.ProvinceShare[g]))];
}
