using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Exports;
using Jamsostek.Graph.Server.Flat;
using Microsoft.OpenApi;

namespace Jamsostek.Graph.Server.Description;

/// <summary>The tables of cubes, made from their declarations, and the map.</summary>
internal static class TableOperations
{
    /// <summary>Adds them.</summary>
    public static void Add(OpenApiDocument document, IReadOnlyList<FlatCube> cubes)
    {
        foreach (var cube in cubes)
        {
            foreach (var format in ExportFormat.All)
            {
                document.Get(
                    $"{TableIndex.Address}/{cube.Name}.{format.Name}", $"{cube.Name}_{format.Name}", $"{cube.Declaration.Text.English} as {format.Name}. {cube.Declaration.Text.Description}",
                    cube.Parameters.Concat(Options(format)).Select(OperationParts.InQuery), format.ContentType);
            }
        }

        document.Get(FlatEndpoint.MapAddress, "regions_geojson", "Regions with measures, as points of GeoJSON (RFC 7946).", RegionMapRequest.Documentation.Select(OperationParts.InQuery), RegionMapWriter.ContentType);
    }

    /// <summary>The parameters that say how a format writes a table.</summary>
    public static IEnumerable<FlatParameter> Options(ExportFormat format) => ExportOptions.Parameters.Where(parameter => format == ExportFormat.Csv || parameter.Name == "metadata");
}
