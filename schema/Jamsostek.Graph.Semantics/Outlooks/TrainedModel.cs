using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Semantics.Outlooks;

/// <summary>A trained model as it is kept beside the data version that it was trained on.</summary>
public sealed record TrainedModel
{
    /// <summary>Number of the data version it was trained on.</summary>
    public required long DataVersion { get; init; }

    /// <summary>The last month of history that it was trained on.</summary>
    public required Month TrainedTo { get; init; }

    /// <summary>When it was trained, UTC.</summary>
    public required DateTimeOffset TrainedAt { get; init; }

    /// <summary>SHA-256 of the model, hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>The model: JSON in UTF-8, compressed by gzip.</summary>
    public required ReadOnlyMemory<byte> Artifact { get; init; }

    /// <summary>Its back-test against other methods: JSON in UTF-8, compressed by gzip; empty where none was run.</summary>
    public ReadOnlyMemory<byte> Backtest { get; init; }

    /// <summary>Its answers to every target, without any scenario.</summary>
    public required IReadOnlyList<OutlookFact> Outlooks { get; init; }
}
