using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Jamsostek.Graph.Server.Access.Tokens;
using Jamsostek.Graph.Server.Transport;
using Microsoft.Net.Http.Headers;

namespace Jamsostek.Graph.Server.Options;

/// <summary>The kinds of values that settings have; each makes a setting whose rule says what the kind accepts.</summary>
internal static class SettingKinds
{
    /// <summary>What would end an origin in a list or a header.</summary>
    private static readonly SearchValues<char> OutsideOrigins = SearchValues.Create(" ;,'\"\t\r\n");

    public static Setting<int> Whole(string key, int standard, int least, int most, string unit, string purpose)
        => new(key, standard.ToString(CultureInfo.InvariantCulture), $"a whole number of {unit} from {least} to {most}", purpose,
            (string text, out int value) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)
                && value >= least && value <= most);

    public static Setting<TimeSpan> Seconds(string key, double standard, double least, double most, string purpose)
        => new(key, standard.ToString(CultureInfo.InvariantCulture), Phrase($"a number of seconds from {least} to {most}"), purpose,
            (string text, out TimeSpan value) =>
            {
                bool read = double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds)
                    && seconds >= least && seconds <= most;
                value = read ? TimeSpan.FromSeconds(seconds) : TimeSpan.Zero;
                return read;
            });

    public static Setting<bool> Switch(string key, bool standard, string purpose)
        => new(key, standard ? "true" : "false", "true or false", purpose,
            (string text, out bool value) => bool.TryParse(text, out value));

    public static Setting<string> OneOf(string key, string standard, string purpose, params ImmutableArray<string> choices)
        => new(key, standard, "one of " + string.Join(", ", choices), purpose,
            (string text, out string? value) => (value = choices.FirstOrDefault(choice => choice.Equals(text, StringComparison.OrdinalIgnoreCase))) is not null);

    public static Setting<string> Folder(string key, string standard, string purpose)
        => new(key, standard, "the path of a folder, relative to the current one or absolute", purpose,
            (string text, out string? value) =>
            {
                value = text;
                return text.Length > 0 && !text.Contains('\0') && !File.Exists(text);
            });

    public static Setting<string> OptionalFolder(string key, string purpose)
        => new(key, string.Empty, "empty, or the path of a folder that exists", purpose,
            (string text, out string? value) =>
            {
                value = text;
                return text.Length == 0 || Directory.Exists(text);
            });

    public static Setting<string> OptionalFile(string key, int least, string purpose)
        => new(key, string.Empty, $"empty, or the path of a file of at least {least} bytes", purpose,
            (string text, out string? value) =>
            {
                value = text;
                return text.Length == 0 || (File.Exists(text) && new FileInfo(text).Length >= least);
            });

    public static Setting<string> PersistedFolder(string key, string purpose)
        => new(key, string.Empty, "empty, or the path of a folder that exists and whose *.json files are manifests", purpose,
            (string text, out string? value) =>
            {
                value = text;
                return text.Length == 0 || (Directory.Exists(text) && PersistedDirectory.IsReadable(text));
            });

    public static Setting<string> Addresses(string key, string standard, string purpose)
        => new(key, standard, "one or more http addresses such as http://127.0.0.1:5080, with a semicolon between them", purpose,
            (string text, out string? value) =>
            {
                value = text;
                string[] parts = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
                return parts.Length > 0 && parts.All(IsBindable);
            });

    public static Setting<string> OptionalAddress(string key, string purpose)
        => new(key, string.Empty, "empty, or an absolute http or https address", purpose,
            (string text, out string? value) =>
            {
                value = text;
                return text.Length == 0 || IsWebAddress(text);
            });

    public static Setting<ImmutableArray<string>> Origins(string key, string purpose, string standard = "")
        => new(key, standard, "empty, *, or origins such as https://dashboard.example.go.id with a comma between them and nothing after the port", purpose,
            (string text, out ImmutableArray<string> value) =>
            {
                value = [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
                return value is ["*"] || value.All(IsOrigin);
            });

    public static Setting<string> CacheDirectives(string key, string standard, string purpose)
        => new(key, standard, "empty for no header, or cache directives such as public, max-age=60", purpose,
            (string text, out string? value) =>
            {
                value = text;
                return text.Length == 0 || CacheControlHeaderValue.TryParse(text, out _);
            });

    public static Setting<string> Word(string key, string standard, string purpose)
        => new(key, standard, "a name of 1 to 100 characters", purpose,
            (string text, out string? value) =>
            {
                value = text;
                return text.Length is >= 1 and <= 100;
            });

    public static Setting<string> OptionalWord(string key, string purpose)
        => new(key, string.Empty, "empty, or a text of at most 200 characters", purpose,
            (string text, out string? value) =>
            {
                value = text;
                return text.Length <= 200;
            });

    public static Setting<string> TokenKeys(string key, string purpose)
        => new(key, string.Empty, "empty, or the path of a file with public keys, RSA or EC, as a JSON Web Key Set or PEM", purpose,
            (string text, out string? value) =>
            {
                value = text;
                return text.Length == 0 || TokenKeySet.IsReadable(text);
            });

    public static Setting<ImmutableArray<IPNetwork>> Networks(string key, string purpose)
        => new(key, string.Empty, "empty, or addresses and networks such as 10.0.0.5, 10.1.0.0/16 with a comma between them", purpose,
            (string text, out ImmutableArray<IPNetwork> value) =>
            {
                string[] parts = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
                value = [.. parts.Select(static part => TryReadNetwork(part, out var network) ? network : (IPNetwork?)null).OfType<IPNetwork>()];
                return value.Length == parts.Length;
            });

    private static bool TryReadNetwork(string text, out IPNetwork network)
    {
        if (IPAddress.TryParse(text, out var address))
        {
            network = new IPNetwork(address, address.AddressFamily == AddressFamily.InterNetwork ? 32 : 128);
            return true;
        }

        return IPNetwork.TryParse(text, out network);
    }

    /// <summary>Whether a text is the origin of a page, and nothing more: it may stand in a header.</summary>
    public static bool IsOrigin(string text)
        => IsWebAddress(text) && !text.AsSpan().ContainsAny(OutsideOrigins) && new Uri(text).GetLeftPart(UriPartial.Authority).Equals(text, StringComparison.OrdinalIgnoreCase);

    private static bool IsWebAddress(string text)
        => Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);

    // "http://*:5080" and "http://+:5080" mean every interface to the web server, and are no URIs.
    private static bool IsBindable(string text)
        => Uri.TryCreate(text.Replace("://*", "://0.0.0.0", StringComparison.Ordinal).Replace("://+", "://0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var address)
            && address.Scheme == Uri.UriSchemeHttp && address.AbsolutePath == "/";

    private static string Phrase(FormattableString phrase) => phrase.ToString(CultureInfo.InvariantCulture);
}
