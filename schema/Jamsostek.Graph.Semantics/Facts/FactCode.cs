namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>The codes of the enumerations as files and answers write them: <c>WorkerSegment.NonAsn</c> is <c>NON_ASN</c>.</summary>
public static class FactCode
{
    /// <summary>All codes of an enumeration, in the order of its values.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <returns>Upper case, words joined by underscores.</returns>
    public static IReadOnlyList<string> All<TEnum>()
        where TEnum : struct, Enum => Cache<TEnum>.Texts;

    /// <summary>The code of a value.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <param name="value">A defined value.</param>
    /// <returns>Upper case, words joined by underscores.</returns>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Cache<TEnum>.Texts[Array.IndexOf(Cache<TEnum>.Values, value)];

    /// <summary>The value of a code; case does not matter.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <param name="code">The code.</param>
    /// <param name="value">The value, when the code is known.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse<TEnum>(string code, out TEnum value)
        where TEnum : struct, Enum => Cache<TEnum>.Codes.TryGetValue(code, out value);

    internal static string Upper(string name) =>
        string.Concat(name.Select(static (c, i) => i > 0 && char.IsUpper(c) ? $"_{c}" : char.ToUpperInvariant(c).ToString()));

    private static class Cache<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly TEnum[] Values = Enum.GetValues<TEnum>();
        public static readonly string[] Texts = [.. Values.Select(static v => Upper(v.ToString()))];
        public static readonly Dictionary<string, TEnum> Codes =
            Texts.Zip(Values).ToDictionary(static p => p.First, static p => p.Second, StringComparer.OrdinalIgnoreCase);
    }
}
