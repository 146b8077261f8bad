using System.Collections.Immutable;

namespace Jamsostek.Graph.Server.Access;

/// <summary>Scopes as they are written: in commands, in the file of keys, in tokens.</summary>
internal static class AccessScopes
{
    private static readonly ImmutableArray<(string Word, AccessScope Scope)> Words =
        [("read", AccessScope.Read), ("save", AccessScope.Save), ("import", AccessScope.Import), ("admin", AccessScope.Admin)];

    /// <summary>The words there are, with commas between them.</summary>
    public static string All { get; } = string.Join(", ", Words.Select(static pair => pair.Word));

    /// <summary>The scopes of some words; a word that is none of ours allows nothing here and is passed over, as a token may be meant for other services too.</summary>
    public static AccessScope Read(IEnumerable<string> words)
        => words.Aggregate(AccessScope.None, static (scopes, word) => scopes | Find(word));

    /// <summary>Reads a written list of which every word must be known.</summary>
    /// <returns>Whether there is a word and all are known.</returns>
    public static bool TryRead(string text, out AccessScope scopes)
    {
        string[] words = text.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
        scopes = Read(words);
        return words.Length > 0 && words.All(static word => Find(word) != AccessScope.None);
    }

    /// <summary>Writes scopes; all of them are <c>admin</c>.</summary>
    public static string Write(AccessScope scopes)
        => scopes.HasFlag(AccessScope.Admin) ? "admin" : string.Join(',', Words.Where(pair => scopes.HasFlag(pair.Scope)).Select(static pair => pair.Word));

    private static AccessScope Find(string word) => Words.FirstOrDefault(pair => pair.Word == word).Scope;
}
