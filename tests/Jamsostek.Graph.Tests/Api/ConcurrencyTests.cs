using Shouldly;

namespace Jamsostek.Graph.Tests.Api;

public sealed class ConcurrencyTests
{
    [Fact]
    public async Task Many_requests_at_once_on_a_snapshot_that_nobody_read_before_get_one_answer()
    {
        const string Query =
            """
            { provinces(first: 38, where: { observations: { any: true } }, order: [{ latestCoverage: { rate: DESC } }]) {
                totalCount totals { labour { informalRate } }
                nodes { code labour { employed bySex { workers } } compliance { state } kabupaten(first: 3, order: [{ labour: { employed: DESC } }]) { nodes { code labour(year: 2020) { employed } } } } } }
            """;
        var runner = GraphRunner.Over(SeedRecord.NewSnapshot());

        var answers = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(async () => (await runner.DataAsync(Query)).ToJsonString())));

        answers.Distinct(StringComparer.Ordinal).ShouldHaveSingleItem();
    }
}
