using System.Collections.Frozen;
using System.Collections.Immutable;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Cubes;

/// <summary>
/// What is selected of the answer of a cube, so that nothing else is computed: months of a flow that nobody reads need not be read. It never changes a value.
/// </summary>
/// <param name="Measures">The measures whose values will be read; default for all.</param>
/// <param name="WithQuality">Whether what stands behind rows will be read.</param>
/// <param name="PageOnly">Whether nothing will be read but the rows of the page, each by itself, and how many there are.</param>
internal sealed record CubeSelection(ImmutableArray<CubeMeasure> Measures, bool WithQuality, bool PageOnly)
{
    private const string Of = "of";
    private const string TypeName = "__typename";

    /// <summary>What of an answer needs no groups but those of the page.</summary>
    private static readonly FrozenSet<string> OfPages = FrozenSet.Create(StringComparer.Ordinal, "nodes", "edges", "pageInfo", "totalCount", "dataset", "plan", TypeName);

    /// <summary>What of a row besides its keys and measures needs no other row.</summary>
    private static readonly FrozenSet<string> OfRows = FrozenSet.Create(StringComparer.Ordinal, "id", "kind", "depth", TypeName);

    /// <summary>All that there is but for what stands behind rows.</summary>
    public static CubeSelection Everything { get; } = new(default, WithQuality: false, PageOnly: false);

    /// <summary>Finds it for the field of a cube.</summary>
    public static CubeSelection Read(SelectedField field, CubeTypes cube)
    {
        var (names, isAll, withQuality, pageOnly) = (cube.Names, false, false, true);
        var named = new HashSet<CubeMeasure>();
        field.Visit((type, selected, arguments) =>
        {
            pageOnly &= type == names.Cube ? OfPages.Contains(selected.Name) : type != names.Row || OfRows.Contains(selected.Name) || cube.FindMeasure(selected.Name) is not null || cube.IsKey(selected.Name);
            if (!IsOwn(type, names))
            {
                return;
            }

            withQuality |= selected.Name is "quality" or "standardError" && (type == names.Row || type == names.Set);
            if (cube.FindMeasure(selected.Name) is { } measure)
            {
                named.Add(measure);
            }
            else if (selected.Arguments.ContainsKey(Of))
            {
                // The measure may be in a variable.
                isAll |= arguments is null;
                _ = arguments?.TryGet(Of, out var value) == true && named.Add(cube.Measure(value));
            }
        });
        return new CubeSelection(isAll ? default : [.. cube.Cube.Measures.Where(named.Contains)], withQuality, pageOnly);
    }

    private static bool IsOwn(string type, CubeNames names) =>
        type == names.Row || type == names.Set || type == names.Baseline || type == names.Delta || type == names.Change;
}
