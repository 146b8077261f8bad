using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Analytics.Cubes.Rules;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Planning;

/// <summary>The periods of all members of a dimension under one scope.</summary>
public sealed class LevelSeries
{
    private readonly CubeAnswer _answer;
    private readonly CubeDimension? _level;
    private readonly Lazy<(int First, int Count)[]> _slices;

    internal LevelSeries(CubeAnswer answer, CubeDimension? level)
    {
        (_answer, _level) = (answer, level);
        _slices = new Lazy<(int, int)[]>(() =>
        {
            var slices = new (int First, int Count)[answer.Session.Cubes[answer.Query.Cube].Members(level!).Count];
            for (var row = 0; row < answer.RowCount; row++)
            {
                if (answer.Row(row).Member(level!) is >= 0 and var member)
                {
                    slices[member] = slices[member].Count == 0 ? (row, 1) : (slices[member].First, slices[member].Count + 1);
                }
            }

            return slices;
        });
    }

    /// <summary>What is wrong with the scope; empty when it can be answered.</summary>
    public ImmutableArray<CubeProblem> Problems => _answer.Problems;

    /// <summary>The periods of everything in one, in order; of all members mixed where there is a level.</summary>
    public IReadOnlyList<CubeRow> Whole => _answer.AllRows;

    /// <summary>The periods of a member, in order.</summary>
    /// <param name="member">Its position; of no meaning without a level.</param>
    public IReadOnlyList<CubeRow> this[int member]
    {
        get
        {
            if (_level is null)
            {
                return Whole;
            }

            var (first, count) = _slices.Value[member];
            return [.. Enumerable.Range(first, count).Select(_answer.Row)];
        }
    }
}
