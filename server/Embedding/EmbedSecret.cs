using System.Security.Cryptography;
using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Options;
using Microsoft.Data.Sqlite;

namespace Jamsostek.Graph.Server.Embedding;

/// <summary>The secret that signs embed tokens: of a file that was set, or 256 random bits that are made with the first token and kept beside the keys. It is written nowhere else.</summary>
internal sealed class EmbedSecret(ServerSettings settings, AccessDatabase database)
{
    private const string Name = "embed-tokens";
    private const int Bytes = 32;

    private readonly Lock _gate = new();
    private byte[]? _secret = settings.Get(SettingCatalogue.EmbedSecretFile) is { Length: > 0 } path ? File.ReadAllBytes(path) : null;

    /// <summary>The secret; null where none was ever made, so that no token can be one of ours.</summary>
    /// <exception cref="SqliteException">The file of keys cannot be read.</exception>
    public byte[]? Find()
    {
        lock (_gate)
        {
            if (_secret is null && database.Exists)
            {
                using var connection = database.Open();
                _secret = Read(connection);
            }

            return _secret;
        }
    }

    /// <summary>The secret, made where there is none.</summary>
    /// <exception cref="SqliteException">The file of keys cannot be written.</exception>
    public byte[] FindOrMake()
    {
        lock (_gate)
        {
            if (_secret is null)
            {
                using var connection = database.Open();
                using var command = connection.CreateCommand();
                command.CommandText = "INSERT OR IGNORE INTO server_secrets (name, value) VALUES ($name, $value)";
                command.Parameters.AddWithValue("$name", Name);
                command.Parameters.AddWithValue("$value", RandomNumberGenerator.GetBytes(Bytes));
                command.ExecuteNonQuery();
                _secret = Read(connection);
            }

            return _secret!;
        }
    }

    private static byte[]? Read(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT value FROM server_secrets WHERE name = $name";
        command.Parameters.AddWithValue("$name", Name);
        return (byte[]?)command.ExecuteScalar();
    }
}
