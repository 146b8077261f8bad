using Jamsostek.Graph.Analytics.Policies;
using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Access.Keys;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Access;

/// <summary>Makes and revokes keys in a data directory, as another process does.</summary>
internal static class TestKeys
{
    /// <summary>Makes a key and answers with its text.</summary>
    public static string Make(TemporaryFolder folder, string scopes = "read", string? regions = null, string? bases = null, DateTimeOffset? expires = null)
    {
        AccessScopes.TryRead(scopes, out var allowed);
        RowPolicy.TryParse(regions, bases, out var rows, out var problem).ShouldBeTrue(problem);
        var text = ApiKeyText.Generate();
        using var connection = new AccessDatabase(folder.PathOf("access.db")).Open();
        KeyTable.Add(connection, new ApiKey
        {
            Id = text.Id,
            Name = "a test's",
            Hash = ApiKeyHash.Of(text.Secret),
            Scopes = allowed,
            Rows = rows!,
            CreatedAt = TimeProvider.System.GetUtcNow(),
            CreatedBy = "test",
            ExpiresAt = expires,
        });
        return text.Reveal();
    }

    public static void Revoke(TemporaryFolder folder, string key)
    {
        using var connection = new AccessDatabase(folder.PathOf("access.db")).Open();
        KeyTable.Revoke(connection, IdOf(key), TimeProvider.System.GetUtcNow());
    }

    public static string IdOf(string key) => key.Substring(ApiKeyText.Prefix.Length, 12);

    /// <summary>The header of a key.</summary>
    public static string Bearer(string key) => $"Bearer {key}";
}
