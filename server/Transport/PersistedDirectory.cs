using System.Collections.Frozen;
using System.Text;
using System.Text.Json;

namespace Jamsostek.Graph.Server.Transport;

/// <summary>
/// Reads the persisted directory: <c>NAME.graphql</c> holds the document NAME; a <c>*.json</c> file is a manifest, either an
/// object of names and texts (GraphQL Code Generator, Relay) or <c>{"operations": [{"id", "body"}]}</c> (Apollo).
/// </summary>
internal static class PersistedDirectory
{
    /// <summary>Reads all documents of a folder.</summary>
    /// <param name="folder">The folder; empty for none.</param>
    /// <exception cref="InvalidDataException">A manifest has another shape.</exception>
    public static FrozenDictionary<string, ReadOnlyMemory<byte>> Read(string folder)
    {
        var documents = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (string file in folder.Length == 0 ? [] : Directory.GetFiles(folder).Order(StringComparer.Ordinal).ToArray())
        {
            switch (Path.GetExtension(file))
            {
                case ".graphql":
                    documents[Path.GetFileNameWithoutExtension(file)] = File.ReadAllBytes(file);
                    break;
                case ".json":
                    AddManifest(file, documents);
                    break;
            }
        }

        return documents.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Whether every manifest of a folder has a shape that is known.</summary>
    public static bool IsReadable(string folder)
    {
        try
        {
            Read(folder);
            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static void AddManifest(string file, Dictionary<string, ReadOnlyMemory<byte>> documents)
    {
        try
        {
            using var manifest = JsonDocument.Parse(File.ReadAllBytes(file));
            if (manifest.RootElement.TryGetProperty("operations", out var operations))
            {
                foreach (var operation in operations.EnumerateArray())
                {
                    Add(operation.GetProperty("id").GetString()!, operation.GetProperty("body"));
                }

                return;
            }

            foreach (var entry in manifest.RootElement.EnumerateObject())
            {
                Add(entry.Name, entry.Value);
            }
        }
        catch (Exception shape) when (shape is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException(
                $"The manifest {file} must be a JSON object of names and document texts, or {{\"operations\": [{{\"id\", \"body\"}}]}}.", shape);
        }

        void Add(string name, JsonElement text) => documents[name] = Encoding.UTF8.GetBytes(text.GetString()!);
    }
}
