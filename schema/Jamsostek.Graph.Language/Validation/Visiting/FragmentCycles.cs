using System.Runtime.InteropServices;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Validation.Visiting;

/// <summary>Finds fragments that contain themselves, each cycle once, by a walk in depth over the spreads.</summary>
internal sealed class FragmentCycles(ValidationContext context)
{
    private readonly HashSet<DefinitionScope> _visited = [];
    private readonly List<FragmentSpreadNode> _path = [];
    private readonly Dictionary<DefinitionScope, int> _placeOnPath = [];

    /// <summary>Reports the cycles that can be reached from a fragment and were not reported before.</summary>
    public void From(DefinitionScope fragment)
    {
        if (!_visited.Add(fragment) || fragment.Spreads.Count == 0 || context.IsStopped || !context.CanNest(fragment.SelectionSet))
        {
            return;
        }

        _placeOnPath[fragment] = _path.Count;
        foreach (var spread in fragment.Spreads)
        {
            if (context.Scopes.FragmentOf(spread) is not { } target)
            {
                continue;
            }

            _path.Add(spread);
            if (_placeOnPath.TryGetValue(target, out var start))
            {
                context.Report(ErrorsOfFragments.Cycle(context, CollectionsMarshal.AsSpan(_path)[start..]));
            }
            else
            {
                From(target);
            }

            _path.RemoveAt(_path.Count - 1);
        }

        _placeOnPath.Remove(fragment);
    }
}
