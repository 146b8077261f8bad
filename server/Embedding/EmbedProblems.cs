using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Server.Transport;

namespace Jamsostek.Graph.Server.Embedding;

/// <summary>The texts of every refusal of an embed token, in one place. To whoever shows one they say nothing of the data, nor of what the token would have opened.</summary>
internal static class EmbedProblems
{
    private const string Ask = "Ask whoever publishes the page for a new address.";

    public static Problem TokenMethod { get; } = new(StatusCodes.Status405MethodNotAllowed, TransportCodes.MethodNotAllowed, "Tokens are asked for by POST.", "server/EMBEDDING.md says how.");

    public static Problem TokenTooLong { get; } = new(StatusCodes.Status400BadRequest, TransportCodes.InvalidRequest, $"The token would be longer than {EmbedTokenText.Longest} characters.", "Save a view with the variables, and order a token for that.");

    public static Problem Method { get; } = new(StatusCodes.Status405MethodNotAllowed, TransportCodes.MethodNotAllowed, "Views are asked for by GET.", "server/EMBEDDING.md describes them.");

    public static Problem Invalid { get; } = new(StatusCodes.Status401Unauthorized, ErrorCodes.NotAuthenticated, "This address does not hold here, or no longer.", Ask);

    public static Problem ForeignOrigin { get; } = new(StatusCodes.Status403Forbidden, ErrorCodes.NotAuthorized, "This address does not hold on this page.", Ask);

    public static Problem OutOfScope { get; } = new(StatusCodes.Status403Forbidden, ErrorCodes.NotAuthorized, "This address asks for more than it may.", Ask);

    public static Problem Member(string name) => new(
        StatusCodes.Status400BadRequest, TransportCodes.InvalidRequest, $"The member \"{(name.Length <= 80 ? name : name[..80])}\" of the order is missing, not known, or not what it must be.",
        "Such as {\"view\": \"coverage-by-month\", \"origins\": [\"https://dashboard.example.go.id\"], \"expires\": \"2027-01-01\"}; server/EMBEDDING.md says more.");

    public static Problem Expiry(int days) => new(StatusCodes.Status400BadRequest, TransportCodes.InvalidRequest, $"A token must end within {days} days from now.", "Give expires as 2027-01-01 or 2027-01-01T12:00Z. (Setting Embed:MaxTokenDays.)");

    public static Problem FixedAndFree(string name) => new(StatusCodes.Status400BadRequest, TransportCodes.InvalidRequest, $"The variable {(name.Length <= 80 ? name : name[..80])} is fixed and free.", "Name it in variables or in free.");
}
