using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Jamsostek.Graph.Analytics.Policies;
using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Options;
using Jamsostek.Graph.Server.Saved;
using Jamsostek.Graph.Server.Transport;

namespace Jamsostek.Graph.Server.Embedding;

/// <summary>Reads what a token is to open.</summary>
internal sealed class EmbedTokenOrders(SavedLibrary library, ServerSettings settings, TimeProvider clock)
{
    private const int MostOrigins = 20;
    private const int MostSteps = 5;

    private static readonly TimeSpan Standard = TimeSpan.FromHours(1);

    /// <summary>Reads an order.</summary>
    /// <param name="json">A JSON object: <c>view</c>, <c>origins</c>, and <c>variables</c>, <c>free</c>, <c>regions</c>, <c>bases</c>, <c>drill</c>, <c>expires</c>.</param>
    /// <param name="issuer">Who orders it.</param>
    /// <param name="problem">What is wrong with it.</param>
    /// <returns>The token, not signed yet; null with a problem.</returns>
    public EmbedToken? Read(JsonElement json, Principal issuer, out Problem? problem)
    {
        problem = null;
        var now = clock.GetUtcNow();
        var token = new EmbedToken { Id = RandomNumberGenerator.GetHexString(16, lowercase: true), View = string.Empty, Issuer = issuer.Id, Origins = [], ExpiresAt = now + Standard };
        foreach (var member in json.EnumerateObject())
        {
            if (With(token, member) is not { } read)
            {
                problem = EmbedProblems.Member(member.Name);
                return null;
            }

            token = read;
        }

        // What is issued by the holder of somebody else's token ends with that.
        token = token with { ExpiresAt = issuer.ExpiresAt is { } end && end < token.ExpiresAt ? end : token.ExpiresAt };
        problem = ProblemOf(token, now);
        return problem is null ? token : null;
    }

    /// <summary>The first word of a parameter: <c>where.province.code.eq</c> is about <c>where</c>.</summary>
    public static string Head(string parameter) => parameter.Split('.')[0];

    /// <summary>Reads origins, each of which may stand in a header as it is.</summary>
    public static bool TryReadOrigins(IReadOnlyList<string> texts, out ImmutableArray<string> origins)
    {
        origins = [.. texts.Select(static text => text.ToLowerInvariant()).Distinct(StringComparer.Ordinal)];
        return origins is ["*"] || (origins.Length is > 0 and <= MostOrigins && origins.All(SettingKinds.IsOrigin));
    }

    /// <summary>Reads when a token ends: a day or a time.</summary>
    public static bool TryReadExpiry(string? text, out DateTimeOffset expiry)
        => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out expiry);

    private Problem? ProblemOf(EmbedToken token, DateTimeOffset now)
    {
        if (ViewWords.Kind(token.View) is null)
        {
            var (_, missing) = SavedAnswer.Find(library, SavedKind.View, token.View);
            if (missing is not null)
            {
                return missing;
            }
        }

        return token.Origins.IsEmpty ? EmbedProblems.Member("origins")
            : token.ExpiresAt <= now || token.ExpiresAt > now.AddDays(settings.Get(SettingCatalogue.MaxTokenDays)) ? EmbedProblems.Expiry(settings.Get(SettingCatalogue.MaxTokenDays))
            : token.Free.FirstOrDefault(name => token.Variables.Any(variable => Head(variable.Key) == Head(name))) is { } both ? EmbedProblems.FixedAndFree(both)
            : null;
    }

    private static EmbedToken? With(EmbedToken token, JsonProperty member)
    {
        var value = member.Value;
        return member.Name switch
        {
            "view" when Text(value) is { } view && (ViewWords.Kind(view) is not null || (SavedReference.TryParse(view, out var reference) && reference.Id.Length == 0)) => token with { View = view },
            "origins" when Texts(value) is { } texts && TryReadOrigins(texts, out var origins) => token with { Origins = origins },
            "variables" when ViewDefinitionReader.TryVariables(value, out var variables) => token with { Variables = variables },
            "free" when Texts(value) is { } names => token with { Free = [.. names] },
            "regions" when Texts(value) is { } codes && RowPolicy.TryParse(string.Join(',', codes), null, out _, out _) => token with { Regions = string.Join(',', codes) },
            "bases" when Texts(value) is { } bases && RowPolicy.TryParse(null, string.Join(',', bases), out _, out _) => token with { Bases = string.Join(',', bases) },
            "drill" when value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int steps) && steps is >= 0 and <= MostSteps => token with { Drill = steps },
            "expires" when TryReadExpiry(Text(value), out var expiry) => token with { ExpiresAt = expiry },
            _ => null,
        };
    }

    private static string? Text(JsonElement value) => value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 and <= 500 } text && !text.Any(char.IsControl) ? text : null;

    private static List<string>? Texts(JsonElement value)
    {
        List<string?> texts = value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(Text)] : [Text(value)];
        return texts.Count is 0 or > 50 || texts.Contains(null) ? null : texts.ConvertAll(static text => text!);
    }
}
