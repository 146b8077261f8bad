using System.Text.Json;
using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Exports;

namespace Jamsostek.Graph.Server.Flat;

/// <summary>The OpenAPI description of the tables (OpenAPI 3.1.1), made from the declarations of the cubes.</summary>
internal static class OpenApiDescription
{
    /// <summary>Writes it.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<FlatCube> cubes)
    {
        json.WriteStartObject();
        json.WriteString("openapi"u8, "3.1.1");
        json.WriteStartObject("info"u8);
        json.WriteString("title"u8, "Jamsostek.Graph: tables");
        json.WriteString("version"u8, "1");
        json.WriteString("description"u8, "Every query of a cube as a table. The numbers are those of the GraphQL API; parameters have the names that arguments have there.");
        json.WriteEndObject();
        json.WriteStartObject("paths"u8);
        foreach (var cube in cubes)
        {
            foreach (var format in ExportFormat.All)
            {
                WritePath(json, $"/v1/{cube.Name}.{format.Name}", $"{cube.Name}_{format.Name}", $"{cube.Declaration.Text.English} as {format.Name}. {cube.Declaration.Text.Description}",
                    cube.Parameters.Concat(ExportOptions.Parameters.Where(parameter => format == ExportFormat.Csv || parameter.Name == "metadata")), format.ContentType);
            }
        }

        WritePath(json, FlatEndpoint.MapAddress, "regions_geojson", "Regions with measures, as points of GeoJSON (RFC 7946).", RegionMapRequest.Documentation, RegionMapWriter.ContentType);
        json.WriteEndObject();
        WriteComponents(json);
        json.WriteEndObject();
    }

    private static void WritePath(Utf8JsonWriter json, string path, string id, string summary, IEnumerable<FlatParameter> parameters, string contentType)
    {
        json.WriteStartObject(path);
        json.WriteStartObject("get"u8);
        json.WriteString("operationId"u8, id);
        json.WriteString("summary"u8, summary);
        json.WriteStartArray("parameters"u8);
        foreach (var parameter in parameters)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, parameter.Name);
            json.WriteString("in"u8, "query");
            json.WriteString("description"u8, parameter.Description);
            json.WriteStartObject("schema"u8);
            json.WriteString("type"u8, "string");
            json.WriteEndObject();
            json.WriteString("example"u8, parameter.Example);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("responses"u8);
        WriteResponse(json, "200", "The table.", contentType.Split(';')[0], schema: null);
        json.WriteStartObject("304"u8);
        json.WriteString("description"u8, "The client has the table already, by its entity tag.");
        json.WriteEndObject();
        WriteResponse(json, "400", "A parameter is wrong: nothing was read.", "application/problem+json", "#/components/schemas/Problem");
        WriteResponse(json, "401", "A key or token is needed, or is not valid.", "application/problem+json", "#/components/schemas/Problem");
        WriteResponse(json, "429", "A limit is reached; Retry-After says when to ask again.", "application/problem+json", "#/components/schemas/Problem");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResponse(Utf8JsonWriter json, string status, string description, string contentType, string? schema)
    {
        json.WriteStartObject(status);
        json.WriteString("description"u8, description);
        json.WriteStartObject("content"u8);
        json.WriteStartObject(contentType);
        if (schema is not null)
        {
            json.WriteStartObject("schema"u8);
            json.WriteString("$ref"u8, schema);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteComponents(Utf8JsonWriter json)
    {
        json.WriteStartObject("components"u8);
        json.WriteStartObject("schemas"u8);
        json.WriteStartObject("Problem"u8);
        json.WriteString("type"u8, "object");
        json.WriteStartObject("properties"u8);
        foreach (var (name, type) in ((string, string)[])[("status", "integer"), ("code", "string"), ("parameter", "string"), ("detail", "string"), ("hint", "string")])
        {
            json.WriteStartObject(name);
            json.WriteString("type"u8, type);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
