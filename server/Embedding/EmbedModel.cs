using System.Collections.Immutable;
using Jamsostek.Graph.Api.Flat;

namespace Jamsostek.Graph.Server.Embedding;

/// <summary>Everything that the page of a view says.</summary>
internal sealed record EmbedModel
{
    /// <summary>What is shown.</summary>
    public required EmbedSource Source { get; init; }

    /// <summary>What the address says.</summary>
    public required EmbedRequest Request { get; init; }

    /// <summary>The columns.</summary>
    public required ImmutableArray<FlatColumn> Columns { get; init; }

    /// <summary>What is drawn along what.</summary>
    public required EmbedAxes Axes { get; init; }

    /// <summary>The rows.</summary>
    public required IReadOnlyList<FlatValue[]> Rows { get; init; }

    /// <summary>Whether there are more than these.</summary>
    public required bool IsCut { get; init; }

    /// <summary>Where the regions of a map lie: longitude and latitude of each row, in degrees; null for a row without a place. Empty where nothing is a map.</summary>
    public ImmutableArray<(double Longitude, double Latitude)?> Places { get; init; } = [];

    /// <summary>What is to be known of the rows.</summary>
    public required FlatNotes Notes { get; init; }

    /// <summary>The address of the rows as CSV.</summary>
    public required string Download { get; init; }

    /// <summary>The address of the view one step up; null at the top.</summary>
    public string? Up { get; init; }

    /// <summary>The address that leads to a member whose code is put at its end; null where nothing is to be followed.</summary>
    public string? Down { get; init; }

    /// <summary>Whether the script that draws is part of this server.</summary>
    public required bool IsDrawn { get; init; }
}
