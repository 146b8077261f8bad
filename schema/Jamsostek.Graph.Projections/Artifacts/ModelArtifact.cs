using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jamsostek.Graph.Projections.Artifacts;

/// <summary>A trained model as text, and its hash. Reading it gives the same model: every number comes back to the last bit.</summary>
/// <param name="Json">JSON, UTF-8 when stored.</param>
/// <param name="Sha256">SHA-256 of the JSON, hexadecimal.</param>
public sealed record ModelArtifact(string Json, string Sha256)
{
    /// <summary>Version of the form: a model of another cannot be read.</summary>
    public const int FormVersion = 2;

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Writes a model.</summary>
    /// <param name="model">The model.</param>
    /// <returns>The artifact.</returns>
    public static ModelArtifact Of(ProjectionModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        string json = JsonSerializer.Serialize(new ModelDocument(FormVersion, CodeVersion(), model.State), Options);
        return new ModelArtifact(json, Hash(json));
    }

    /// <summary>Reads a model.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="sha256">The hash it must have.</param>
    /// <returns>The model, or why it cannot be read.</returns>
    public static ProjectionOutcome<ProjectionModel> Read(string json, string sha256)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(sha256);
        string hash = Hash(json);
        if (!hash.Equals(sha256, StringComparison.OrdinalIgnoreCase))
        {
            return new ProjectionProblem(ProjectionProblemCode.ArtifactInvalid, $"The stored model has the hash {hash}, not {sha256}.", "Train it again.");
        }

        try
        {
            var document = JsonSerializer.Deserialize<ModelDocument>(json, Options);
            return document is { Form: FormVersion, State: { } state }
                ? new ProjectionModel(state)
                : new ProjectionProblem(ProjectionProblemCode.ArtifactInvalid, $"The stored model has the form {document?.Form}; this program reads {FormVersion}.", "Train it again.");
        }
        catch (JsonException e)
        {
            return new ProjectionProblem(ProjectionProblemCode.ArtifactInvalid, $"The stored model is no model: {e.Message}", "Train it again.");
        }
    }

    private static string CodeVersion() => typeof(ModelArtifact).Assembly.GetName().Version?.ToString(3) ?? "0";

    private static string Hash(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
}
