using System.Collections.Frozen;
using System.Collections.Immutable;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Members;

/// <summary>The members of a dimension in one data version, by position. Their order is that of their codes, or of the enumeration or the years they are. Immutable.</summary>
public sealed class DimensionMembers
{
    private readonly FrozenDictionary<string, int> _positions;

    internal DimensionMembers(CubeDimension dimension, IReadOnlyList<string> codes, IReadOnlyList<string>? english = null, IReadOnlyList<string>? indonesian = null)
    {
        Dimension = dimension;
        Codes = [.. codes];
        English = english is null ? Codes : [.. english];
        Indonesian = indonesian is null ? English : [.. indonesian];
        _positions = Codes.Select(static (code, position) => (code, position)).ToFrozenDictionary(static pair => pair.code, static pair => pair.position, StringComparer.Ordinal);
    }

    /// <summary>The dimension.</summary>
    public CubeDimension Dimension { get; }

    /// <summary>How many members there are.</summary>
    public int Count => Codes.Length;

    /// <summary>Code of each member: <c>11.17</c>, <c>Sumatera</c>, <c>PU</c>.</summary>
    public ImmutableArray<string> Codes { get; }

    /// <summary>Name of each member, in English where it has one.</summary>
    public ImmutableArray<string> English { get; }

    /// <summary>Name of each member in Indonesian.</summary>
    public ImmutableArray<string> Indonesian { get; }

    /// <summary>Finds a member.</summary>
    /// <param name="code">Its code, exactly.</param>
    /// <param name="member">Its position; <see cref="Member.None" /> when there is none of that code.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(string code, out int member)
    {
        if (_positions.TryGetValue(code, out member))
        {
            return true;
        }

        member = Member.None;
        return false;
    }
}
