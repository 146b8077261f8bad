using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Planning;
using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Analytics.Cubes.Rules;
using Jamsostek.Graph.Analytics.Regions;
using Jamsostek.Graph.Api.Scopes;

namespace Jamsostek.Graph.Api.Flat;

/// <summary>The answer to a query of a cube as a table: columns, and rows that come in blocks while they are read.</summary>
public sealed class FlatTable : IFlatTable
{
    private readonly CubeStream _stream;
    private readonly Func<CubeRow, FlatValue>[] _readers;
    private readonly Lazy<FlatNotes> _notes;
    private readonly int _offset;
    private readonly int? _limit;

    internal FlatTable(FlatCube cube, ImmutableArray<FlatColumn> columns, ReadScope scope, FlatRequest request, CubeStream stream, Func<FlatNotes> notes)
    {
        Regions = scope.Snapshot.Regions;
        (Cube, Columns, _stream, _notes, _offset, _limit) = (cube, columns, stream, new Lazy<FlatNotes>(notes), request.Offset, request.Limit);
        _readers = [.. columns.Select(column => column.Bind(scope, request.Language))];
    }

    /// <summary>What it is a table of.</summary>
    public FlatCube Cube { get; }

    /// <summary>The regions of its data version, for maps.</summary>
    public RegionTree Regions { get; }

    /// <inheritdoc/>
    public ImmutableArray<FlatColumn> Columns { get; }

    /// <summary>More rows than this it cannot have, sums and others left out.</summary>
    public long MostRows => Math.Min(_stream.MostRows, _limit ?? long.MaxValue);

    /// <inheritdoc/>
    /// <remarks>Reads facts when it is first asked for.</remarks>
    public FlatNotes Notes => _notes.Value;

    /// <summary>The rows. Each block is evaluated when it is reached.</summary>
    /// <param name="problem">Is told why there are no rows: more groups than a query may have. Only the first block can have a problem.</param>
    /// <param name="from">How many blocks are left out, without being evaluated.</param>
    /// <returns>The blocks; null with a problem.</returns>
    public IEnumerable<FlatBlock>? Open(out FlatProblem? problem, int from = 0)
    {
        var blocks = _stream.Blocks(from).GetEnumerator();
        var first = blocks.MoveNext() ? blocks.Current : null;
        problem = first?.Problems is [var found, ..] ? Describe(found) : null;
        return problem is null ? Read(first, blocks, from) : null;
    }

    private static FlatProblem Describe(CubeProblem problem) => FlatProblem.Of(problem) is var told && problem.Code == CubeProblemCodes.TooManyGroups
        ? told with { Hint = $"{problem.Hint} Without order, rollup, top and fill there is no limit: the rows then come in the order of their keys." }
        : told;

    private IEnumerable<FlatBlock> Read(CubeAnswer? first, IEnumerator<CubeAnswer> rest, int number)
    {
        using var blocks = rest;
        var (skip, left) = (_offset, _limit ?? int.MaxValue);
        for (var answer = first; answer is not null && left > 0; answer = left > 0 && blocks.MoveNext() ? blocks.Current : null, number++)
        {
            if (answer.Problems is [var problem, ..])
            {
                throw new InvalidOperationException($"A block of a stream has a problem that its query had not: {problem.Message}");
            }

            int start = Math.Min(skip, answer.RowCount);
            int count = Math.Min(answer.RowCount - start, left);
            skip -= start;
            left -= _limit is null ? 0 : count;
            if (count > 0)
            {
                yield return new FlatBlock(answer, _readers, start, count, number);
            }
        }
    }
}
