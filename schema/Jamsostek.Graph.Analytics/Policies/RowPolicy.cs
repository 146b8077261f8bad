using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Policies;

/// <summary>
/// Which rows of the record a caller may see: those about some regions (and all that lies in them), of some bases. Two policies that show the same are equal.
/// </summary>
public sealed class RowPolicy : IEquatable<RowPolicy>
{
    private const string CountryCode = "ID";

    private static readonly char[] Separators = [',', ' ', ';'];

    private RowPolicy(ImmutableArray<string> regions, ImmutableArray<Basis> bases)
    {
        (Regions, Bases) = (regions, bases);
        Key = $"regions={RegionsText ?? "*"} bases={BasesText ?? "*"}";
    }

    /// <summary>Shows every row.</summary>
    public static RowPolicy Everything { get; } = new(default, default);

    /// <summary>Codes of the regions, ordinal order, none inside another; default for a policy that is not bound to regions. Empty shows no row about a region.</summary>
    public ImmutableArray<string> Regions { get; }

    /// <summary>The bases, ascending; default for a policy that is not bound to bases.</summary>
    public ImmutableArray<Basis> Bases { get; }

    /// <summary>Tells the policy from all others.</summary>
    public string Key { get; }

    /// <summary>Whether no row is hidden.</summary>
    public bool IsEverything => Regions.IsDefault && Bases.IsDefault;

    /// <summary>The regions as they are written: <c>11,12.71</c>; null where the policy is not bound to regions.</summary>
    public string? RegionsText => Regions.IsDefault ? null : string.Join(',', Regions);

    /// <summary>The bases as they are written: <c>REPORTED,DERIVED</c>; null where the policy is not bound to bases.</summary>
    public string? BasesText => Bases.IsDefault ? null : string.Join(',', Bases.Select(FactCode.Of));

    /// <summary>Makes a policy.</summary>
    /// <param name="regions">Codes of regions; null binds to none. The country is all of them.</param>
    /// <param name="bases">Bases; null binds to none.</param>
    /// <returns>The policy.</returns>
    public static RowPolicy Of(IEnumerable<string>? regions, IEnumerable<Basis>? bases)
    {
        ImmutableArray<string> shown = regions is null ? default : [.. regions.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (!shown.IsDefault)
        {
            shown = shown.Contains(CountryCode) ? default : [.. shown.Where(code => !shown.Any(other => code.StartsWith(other + ".", StringComparison.Ordinal)))];
        }

        ImmutableArray<Basis> kept = bases is null ? default : [.. bases.Distinct().Order()];
        kept = !kept.IsDefault && kept.Length == Enum.GetValues<Basis>().Length ? default : kept;
        return shown.IsDefault && kept.IsDefault ? Everything : new RowPolicy(shown, kept);
    }

    /// <summary>Reads a policy as it is written, with commas, semicolons or spaces between the parts.</summary>
    /// <param name="regions">Kemendagri codes: <c>11,12.71</c>; null binds to none.</param>
    /// <param name="bases">Codes of bases: <c>REPORTED,DERIVED</c>; null binds to none.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="problem">What cannot be read, as a sentence.</param>
    /// <returns>Whether both could be read. A part that is written but empty cannot: it would bind to nothing or to everything, and nobody could tell which was meant.</returns>
    public static bool TryParse(string? regions, string? bases, [NotNullWhen(true)] out RowPolicy? policy, [NotNullWhen(false)] out string? problem)
    {
        (policy, problem) = (null, null);
        string[]? codes = regions?.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        string[]? words = bases?.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        if (codes is not null && (codes.Length == 0 || codes.Any(static code => !IsCode(code))))
        {
            problem = $"\"{regions}\" are no codes of regions: write such as ID, 11 or 11.17, with commas between them.";
            return false;
        }

        var kept = new List<Basis>();
        foreach (var word in words ?? [])
        {
            if (FactCode.TryParse<Basis>(word, out var basis))
            {
                kept.Add(basis);
            }
        }

        if (words is not null && (words.Length == 0 || kept.Count < words.Length))
        {
            problem = $"\"{bases}\" are no bases: write {string.Join(", ", FactCode.All<Basis>())}, with commas between them.";
            return false;
        }

        policy = Of(codes, words is null ? null : kept);
        return true;
    }

    /// <summary>Whether rows of a basis are shown.</summary>
    /// <param name="basis">The basis.</param>
    /// <returns>Whether they are.</returns>
    public bool Shows(Basis basis) => Bases.IsDefault || Bases.Contains(basis);

    /// <inheritdoc />
    public bool Equals(RowPolicy? other) => other is not null && Key == other.Key;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as RowPolicy);

    /// <inheritdoc />
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc />
    public override string ToString() => Key;

    private static bool IsCode(string code) => code == CountryCode || (code.Length is 2 or 5
        && char.IsAsciiDigit(code[0]) && char.IsAsciiDigit(code[1])
        && (code.Length == 2 || (code[2] == '.' && char.IsAsciiDigit(code[3]) && char.IsAsciiDigit(code[4]))));
}
