using System.Text.Json.Nodes;

namespace Jamsostek.Graph.Benchmarks.Cubes.Peers;

/// <summary>A peer that writes its answers in another form is compared row by row: every row of the product must be among its rows, with the same figures.</summary>
internal static class PeerCheck
{
    private const double Tolerance = 1e-12;

    /// <summary>Compares an answer of PostGraphile with the product's.</summary>
    /// <exception cref="InvalidOperationException">They differ.</exception>
    public static void ShouldAgree(QuestionKind kind, string ours, string theirs)
    {
        var (mine, data) = (JsonNode.Parse(ours)!["data"]![kind == QuestionKind.Q4 ? "compliance" : "coverage"]!, JsonNode.Parse(theirs)!["data"]!);
        var (total, theirTotal) = (mine["totalCount"]!.GetValue<int>(), PostGraphileRows.Total(kind, data));
        if (total != theirTotal || total == 0)
        {
            throw new InvalidOperationException($"{kind} has {total} rows, of PostGraphile {theirTotal}.");
        }

        var rows = PostGraphileRows.Of(kind, data).ToDictionary(static row => row.Key, StringComparer.Ordinal);
        foreach (var row in mine["nodes"]!.AsArray().Select(static node => PeerRow.Ours(node!)))
        {
            // The sum of all quarters is the last quarter's, which is there.
            if (row.Key.Trim('/').Length > 0 && (!rows.TryGetValue(row.Key, out var other) || other.Workers != row.Workers || Math.Abs(other.Rate - row.Rate) > Tolerance))
            {
                throw new InvalidOperationException($"{kind}: PostGraphile has {rows.GetValueOrDefault(row.Key)} for {row}.");
            }
        }
    }
}
