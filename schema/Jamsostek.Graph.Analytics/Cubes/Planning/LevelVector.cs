using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Analytics.Cubes.Rules;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Planning;

/// <summary>The values of all members of a dimension under one scope.</summary>
public sealed class LevelVector
{
    private readonly CubeAnswer _answer;
    private readonly Lazy<int[]> _rows;

    internal LevelVector(CubeAnswer answer, CubeDimension? level)
    {
        _answer = answer;
        _rows = new Lazy<int[]>(() =>
        {
            var rows = new int[level is null ? 0 : answer.Session.Cubes[answer.Query.Cube].Members(level).Count];
            Array.Fill(rows, -1);
            for (var row = 0; level is not null && row < answer.RowCount; row++)
            {
                if (answer.Row(row).Member(level) is >= 0 and var member)
                {
                    rows[member] = row;
                }
            }

            return rows;
        });
    }

    /// <summary>What is wrong with the scope; empty when it can be answered.</summary>
    public ImmutableArray<CubeProblem> Problems => _answer.Problems;

    /// <summary>All members together.</summary>
    public CubeRow Totals => _answer.Totals;

    /// <summary>How it was come by.</summary>
    public CubePlan Plan => _answer.Plan;

    /// <summary>The row of a member; null where it has no facts.</summary>
    /// <param name="member">Its position in the <see cref="Members.DimensionMembers" /> of the cube.</param>
    public CubeRow? this[int member] => _rows.Value[member] is >= 0 and var row ? _answer.Row(row) : null;
}
