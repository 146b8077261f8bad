using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Regions;
using Jamsostek.Graph.Api.Flat;

namespace Jamsostek.Graph.Server.Embedding;

/// <summary>Where the rows of a map lie.</summary>
internal static class EmbedPlaces
{
    /// <summary>Longitude and latitude of each row, in degrees; null for a row whose region is not known or has no place.</summary>
    public static ImmutableArray<(double Longitude, double Latitude)?> Of(IEnumerable<FlatValue[]> rows, int code, RegionTree regions)
        => [.. rows.Select(row => row[code] is { IsKnown: true, Type: FlatType.Text } known && regions.TryGetIndex(known.Text, out int region)
            && regions[region] is { Longitude: { } longitude, Latitude: { } latitude } ? (longitude, latitude) : ((double, double)?)null)];
}
