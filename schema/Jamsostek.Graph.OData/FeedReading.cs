using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Api;
using Jamsostek.Graph.Api.Flat;

namespace Jamsostek.Graph.OData;

/// <summary>Reads what a question asks for from one data version: counts, orders and divides into pages.</summary>
internal sealed class FeedReading
{
    /// <summary>So many rows can be put into another order than that of the key.</summary>
    public const int MostOrdered = 500_000;

    private readonly FeedQuestion _question;
    private readonly RequestScope _scope;
    private readonly Snapshot _snapshot;
    private readonly CancellationToken _cancellation;
    private readonly string _fingerprint;

    private FeedReading(FeedQuestion question, RequestScope scope, Snapshot snapshot, CancellationToken cancellation)
    {
        (_question, _scope, _snapshot, _cancellation) = (question, scope, snapshot, cancellation);
        _fingerprint = Fingerprint(question, snapshot);
    }

    /// <summary>The number of the data version.</summary>
    public long Version => _snapshot.Version.Number;

    /// <summary>Finds the data version.</summary>
    /// <returns>Null with a problem.</returns>
    public static FeedReading? Of(FeedQuestion question, RequestScope scope, CancellationToken cancellation, out FeedProblem? problem)
    {
        problem = null;
        if (question.Version is { } number && scope.Held(number) is null)
        {
            problem = question.Token is null
                ? new FeedProblem(400, FeedProblem.InvalidOption, $"The data version {number} is not held.", "Leave asOf out for the current version.", "asOf")
                : Gone($"The pages are of data version {number}, which is no longer held.");
            return null;
        }

        var reading = new FeedReading(question, scope, question.Version is { } named ? scope.Held(named)! : scope.Snapshot, cancellation);
        problem = question.Token is { } token && token.Question != reading._fingerprint ? Gone("The page belongs to another question, or to data that were replaced.") : null;
        return problem is null ? reading : null;
    }

    /// <summary>Opens rows with the columns of the answer.</summary>
    public FeedRows? Open(out FeedProblem? problem) => Open(Both(_question.ReadByFilter, Wanted), out problem);

    /// <summary>Counts the rows that pass.</summary>
    public long? CountAll(out FeedProblem? problem)
    {
        var count = 0L;
        foreach (var block in Blocks(_question.ReadByFilter, out problem) ?? [])
        {
            for (var row = 0; row < block.Count; row++)
            {
                count += _question.Passes(new FeedRow(block, row)) ? 1 : 0;
            }
        }

        return problem is null ? count : null;
    }

    /// <summary>Reads a page of at most so many rows.</summary>
    public FeedPage? Page(int rows, out FeedProblem? problem)
    {
        problem = null;
        var count = _question.Token?.Count;
        if (_question.WithCount && count is null)
        {
            count = CountAll(out problem);
        }

        var left = Math.Max(0, (_question.Top ?? long.MaxValue) - (_question.Token?.Given ?? 0));
        return problem is not null ? null
            : left == 0 ? new FeedPage { Count = count, Rows = [] }
            : _question.Orders.IsEmpty ? InKeyOrder(rows, left, count, out problem)
            : Ordered(rows, left, count, out problem);
    }

    private ImmutableArray<bool> Wanted => [.. Enumerable.Range(0, _question.Set.Columns.Length).Select(column => _question.Selected.Contains(column) || column == 0)];

    private FeedPage? InKeyOrder(int rows, long left, long? count, out FeedProblem? problem)
    {
        var token = _question.Token;
        // The first block is evaluated here, so that what cannot be answered is said before a byte is sent.
        if (Open(out problem) is not { } source || Start(source, token?.Block ?? 0, out problem) is not { } blocks)
        {
            return null;
        }

        FeedPage? page = null;
        page = new FeedPage { Count = count, Rows = Rows() };
        return page;

        IEnumerable<FeedRow> Rows()
        {
            var (skip, given) = (token is null ? _question.Skip : 0, 0L);
            foreach (var block in blocks)
            {
                for (var row = token is not null && block.Number == token.Block ? token.Place : 0; row < block.Count; row++)
                {
                    var found = new FeedRow(block, row);
                    if (!_question.Passes(found) || skip-- > 0)
                    {
                        continue;
                    }

                    if (given == rows)
                    {
                        page!.Next = Token(block.Number, row, given, count);
                        yield break;
                    }

                    given++;
                    yield return found;
                    if (given == left)
                    {
                        yield break;
                    }
                }
            }
        }
    }

    private FeedPage? Ordered(int rows, long left, long? count, out FeedProblem? problem)
    {
        var offset = _question.Token?.Place ?? _question.Skip;
        var length = (int)Math.Min(rows, left);
        if (offset >= MostOrdered - length)
        {
            problem = new FeedProblem(400, FeedProblem.TooManyRows, $"No more than {MostOrdered} rows can be ordered.", "Filter, or leave $orderby out: rows then come in the order of their key, as many as there are.", "$orderby");
            return null;
        }

        var needed = Both(_question.ReadByFilter, _question.ReadByOrder);
        var leading = new LeadingRows(_question.Orders, (int)offset + length + 1);
        foreach (var block in Blocks(needed, out problem) ?? [])
        {
            for (var row = 0; row < block.Count; row++)
            {
                if (new FeedRow(block, row) is var found && _question.Passes(found))
                {
                    leading.Add(found);
                }
            }
        }

        if (problem is not null || Open(out problem) is not { } source)
        {
            return null;
        }

        var places = leading.InOrder().Skip((int)offset).ToList();
        var values = Values(source, places.Take(length), out problem);
        return values is null ? null : new FeedPage
        {
            Count = count,
            Rows = values,
            Next = places.Count > length && length < left ? Token(-1, checked((int)offset + length), length, count) : null,
        };
    }

    /// <summary>The values of chosen rows: each block is read again once, with the columns of the answer.</summary>
    private List<FeedRow>? Values(FeedRows source, IEnumerable<(int Block, int Place)> places, out FeedProblem? problem)
    {
        problem = null;
        var chosen = places.Select(static (place, at) => (place.Block, place.Place, At: at)).ToList();
        var values = new FlatValue[chosen.Count][];
        foreach (var together in chosen.GroupBy(static row => row.Block))
        {
            _cancellation.ThrowIfCancellationRequested();
            if (Start(source, together.Key, out problem) is not { } blocks)
            {
                return null;
            }

            var block = blocks.First();
            foreach (var (_, place, at) in together)
            {
                values[at] = [.. Wanted.Select((isWanted, column) => isWanted ? block[place, column] : FlatValue.Missing)];
            }
        }

        var made = new FeedBlock(0, values.Length, (row, column) => values[row][column]);
        return [.. Enumerable.Range(0, values.Length).Select(row => new FeedRow(made, row))];
    }

    private IEnumerable<FeedBlock>? Blocks(ImmutableArray<bool> needed, out FeedProblem? problem) => Open(needed, out problem) is { } source ? Start(source, 0, out problem) : null;

    private FeedRows? Open(ImmutableArray<bool> needed, out FeedProblem? problem) =>
        _question.Set.Open(new FeedRead(_scope, _snapshot, needed, _question.FilterNode, _question.Options, _cancellation), out problem);

    private static IEnumerable<FeedBlock>? Start(FeedRows source, int block, out FeedProblem? problem)
    {
        (var blocks, problem) = source.Open(block);
        return blocks;
    }

    private FeedToken Token(int block, int place, long given, long? count) => new(Version, _fingerprint, block, place, (_question.Token?.Given ?? 0) + given, count);

    private static ImmutableArray<bool> Both(ImmutableArray<bool> one, ImmutableArray<bool> other) => [.. one.Zip(other, static (left, right) => left || right)];

    private static FeedProblem Gone(string message) => new(410, FeedProblem.PageGone, message, "Ask for the first page again.", "$skiptoken");

    private static string Fingerprint(FeedQuestion question, Snapshot snapshot)
    {
        var text = string.Join('\n', question.Options.Where(static option => option.Key is not ("$select" or "$top" or "$skip" or "$count" or "$format")).OrderBy(static option => option.Key, StringComparer.Ordinal)
            .Select(static option => $"{option.Key}={option.Value}").Prepend($"{question.Set.Name} {(question.Set.ReadsModel ? snapshot.Identity : snapshot.FactsIdentity)} {typeof(FeedReading).Module.ModuleVersionId}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
    }
}
