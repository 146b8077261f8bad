using System.Collections.Immutable;
using Microsoft.IdentityModel.Tokens;

namespace Jamsostek.Graph.Server.Access.Tokens;

/// <summary>The file of public keys, read again when it has changed: keys are exchanged without a restart. A file that cannot be read any more leaves the keys as they were.</summary>
internal sealed partial class TokenKeyFile(string path, TimeProvider clock, ILogger<TokenValidation> logger)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private readonly Lock _gate = new();
    private ImmutableArray<SecurityKey> _keys = [];
    private DateTime _written;
    private DateTimeOffset _lookAgain;

    /// <summary>The keys as they are now, but for the last ten seconds.</summary>
    public ImmutableArray<SecurityKey> Current
    {
        get
        {
            lock (_gate)
            {
                var now = clock.GetUtcNow();
                if (now >= _lookAgain)
                {
                    _lookAgain = now + Pause;
                    Look();
                }

                return _keys;
            }
        }
    }

    private void Look()
    {
        var written = File.GetLastWriteTimeUtc(path);
        if (written == _written)
        {
            return;
        }

        if (TokenKeySet.TryRead(path, out var keys))
        {
            (_keys, _written) = (keys.Value, written);
            LogRead(logger, _keys.Length, path);
        }
        else
        {
            LogUnreadable(logger, path);
        }
    }

    [LoggerMessage(EventId = 23, Level = LogLevel.Information, Message = "Tokens are checked with {Count} public keys of {Path}")]
    private static partial void LogRead(ILogger logger, int count, string path);

    [LoggerMessage(EventId = 24, Level = LogLevel.Error, Message = "{Path} holds no public key that can be read; the keys read before are used on")]
    private static partial void LogUnreadable(ILogger logger, string path);
}
