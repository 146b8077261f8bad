namespace Jamsostek.Graph.Store;

/// <summary>Where the record lies and how it is used.</summary>
public sealed record RecordOptions
{
    /// <summary>Path of the SQLite file. Its folder is made when it is missing.</summary>
    public required string Path { get; init; }

    /// <summary>How long to wait for another writer before giving up, whole seconds, at least 1.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The clock that publication dates are read from.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
