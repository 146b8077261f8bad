using System.Globalization;
using System.Text.Json;
using Jamsostek.Graph.Server.Endpoints;
using Jamsostek.Graph.Server.Saved;
using Jamsostek.Graph.Server.Telemetry;
using Jamsostek.Graph.Server.Transport;
using Microsoft.Data.Sqlite;

namespace Jamsostek.Graph.Server.Embedding;

/// <summary>Issues embed tokens to keyed callers: <c>POST /v1/embed-tokens</c>.</summary>
internal sealed partial class EmbedTokenEndpoint(
    EmbedTokens tokens, EmbedTokenOrders orders, SavedBodyReader bodies, SavedAnswer answer, AccessGate gate, ProblemSender problems, ILogger<EmbedTokenEndpoint> logger)
{
    /// <summary>Its address.</summary>
    public const string Address = "/v1/embed-tokens";

    /// <summary>Answers a POST.</summary>
    public async Task PostAsync(HttpContext context, RequestTrace trace)
    {
        // A token is for whoever asked, and for no cache.
        context.Response.Headers.CacheControl = "no-store";
        if (await gate.CheckAsync(context, trace, EmbedTokens.Needed) is { } refused)
        {
            await problems.SendAsync(context, trace, Problem.Of(refused));
            return;
        }

        context.Response.Headers.CacheControl = "no-store";
        var (json, problem) = await bodies.ReadJsonAsync(context.Request, context.RequestAborted);
        using var owned = json;
        var token = json is null ? null : orders.Read(json.RootElement, trace.Principal, out problem);
        if (token is null)
        {
            await problems.SendAsync(context, trace, problem!);
            return;
        }

        string text;
        try
        {
            text = tokens.Issue(token, $"{trace.Address}");
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException)
        {
            LogUnwritable(logger, fault.Message);
            await problems.SendAsync(context, trace, SavedProblems.Unreadable);
            return;
        }

        if (text.Length > EmbedTokenText.Longest)
        {
            await problems.SendAsync(context, trace, EmbedProblems.TokenTooLong);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status201Created;
        await answer.SendAsync(context, trace, writer => Write(writer, token, text));
    }

    /// <summary>Answers any other method.</summary>
    public Task RefuseMethodAsync(HttpContext context, RequestTrace trace)
    {
        context.Response.Headers.Allow = HttpMethods.Post;
        return problems.SendAsync(context, trace, EmbedProblems.TokenMethod);
    }

    private static void Write(Utf8JsonWriter json, EmbedToken token, string text)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, token.Id);
        json.WriteString("token"u8, text);
        json.WriteString("address"u8, $"{EmbedEndpoint.Root}/{token.View}?token={text}");
        json.WriteString("expires"u8, token.ExpiresAt.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        json.WriteStartArray("origins"u8);
        foreach (string origin in token.Origins)
        {
            json.WriteStringValue(origin);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    [LoggerMessage(EventId = 33, Level = LogLevel.Error, Message = "An embed token could not be issued: {Reason}")]
    private static partial void LogUnwritable(ILogger logger, string reason);
}
