using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Api.Paging;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Cubes;

/// <summary>The rows that a row is one of: of which cube, which scope, which query.</summary>
/// <param name="types">The types of the cube.</param>
/// <param name="scope">The data.</param>
/// <param name="query">The query.</param>
/// <param name="of">What they are the rows of.</param>
/// <param name="arguments">The arguments that ask for them, where it is not said by what they are the rows of.</param>
internal sealed class CubeRows(CubeTypes types, ReadScope scope, CubeQuery query, string of, ArgumentValues? arguments = null)
{
    private static readonly string[] PageArguments = ["first", "after", "last", "before", "offset", "scope"];

    private const int KeptPeriods = 128;

    private uint? _fingerprint;
    private Period?[]? _periods;

    /// <summary>The types of the cube.</summary>
    public CubeTypes Types => types;

    /// <summary>The data.</summary>
    public ReadScope Scope => scope;

    /// <summary>The query.</summary>
    public CubeQuery Query => query;

    /// <summary>A period as an object of the schema: one for all rows that have it.</summary>
    public Period PeriodOf(CubePeriod period)
    {
        ref var kept = ref (_periods ??= new Period?[KeptPeriods])[period.First.Index % KeptPeriods];
        if (kept is { } known && known.Grain == period.Grain && known.From == period.First && known.To == period.Last && known.Complete == period.IsComplete)
        {
            return known;
        }

        return kept = new Period(period.Grain, period.First, period.Last, period.IsComplete);
    }

    /// <summary>Whether rows have a member of a dimension: it is a key, or follows from one.</summary>
    public bool Has(CubeDimension dimension)
    {
        foreach (var key in query.GroupBy)
        {
            if (key.Gives(dimension))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells the query from others of the same data version.</summary>
    public uint Fingerprint => _fingerprint ??= Cursor.Fingerprint($"{types.Cube.Code}|{scope.Key.Text}|{Text}");

    /// <summary>What is asked for, but for its page; made only for cursors and ids.</summary>
    private string Text => arguments is null ? of
        : $"{of}|{string.Join('|', arguments.All.Where(static argument => !PageArguments.Contains(argument.Key, StringComparer.Ordinal)).OrderBy(static argument => argument.Key, StringComparer.Ordinal).Select(static argument => $"{argument.Key}={InputText.Of(argument.Value)}"))}";
}
