using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;

namespace Jamsostek.Graph.Server.Access.Keys;

/// <summary>
/// A key as its holder has it: <c>jsk_</c>, twelve letters and digits that find it, an underscore, and a secret of 256 random bits. The fixed beginning lets scanners
/// recognise a key that was left in a repository.
/// </summary>
/// <param name="Id">What finds it.</param>
/// <param name="Secret">What proves it.</param>
internal readonly record struct ApiKeyText(string Id, string Secret)
{
    /// <summary>What every key begins with.</summary>
    public const string Prefix = "jsk_";

    private const int IdLength = 12;
    private const int SecretBytes = 32;
    private const int SecretLength = 43;
    private const string IdCharacters = "abcdefghijklmnopqrstuvwxyz0123456789";

    private static readonly SearchValues<char> IdSearch = SearchValues.Create(IdCharacters);

    /// <summary>Makes a new one.</summary>
    public static ApiKeyText Generate()
        => new(RandomNumberGenerator.GetString(IdCharacters, IdLength), Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes)));

    /// <summary>Reads one.</summary>
    /// <returns>Whether it has the form of a key; whether it is one only the file of keys knows.</returns>
    public static bool TryParse(string text, out ApiKeyText key)
    {
        bool hasForm = text.Length == Prefix.Length + IdLength + 1 + SecretLength
            && text.StartsWith(Prefix, StringComparison.Ordinal)
            && text[Prefix.Length + IdLength] == '_'
            && text.AsSpan(Prefix.Length, IdLength).IndexOfAnyExcept(IdSearch) < 0
            && Base64Url.IsValid(text.AsSpan(^SecretLength..));
        key = hasForm ? new ApiKeyText(text.Substring(Prefix.Length, IdLength), text[^SecretLength..]) : new ApiKeyText(string.Empty, string.Empty);
        return hasForm;
    }

    /// <summary>The text that its holder is shown once.</summary>
    public string Reveal() => $"{Prefix}{Id}_{Secret}";

    /// <summary>Names it without its secret, wherever it might be written by accident.</summary>
    public override string ToString() => $"{Prefix}{Id}_...";
}
