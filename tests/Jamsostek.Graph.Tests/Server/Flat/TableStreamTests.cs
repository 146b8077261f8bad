using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Server.Flat;
using Jamsostek.Graph.Tests.Api;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Flat;

/// <summary>Tables of more rows than one block holds, while they are sent.</summary>
public sealed class TableStreamTests
{
    private const int Agencies = 3_000;
    private const int Months = 60;
    private const string Address = "/v1/compliance.csv?groupBy=AGENCY,PERIOD&basis=SYNTHETIC&metadata=false";

    private static readonly Lazy<FactSet> Facts = new(static () =>
    {
        AgencyFact[] agencies = [.. Enumerable.Range(0, Agencies).Select(static number => new AgencyFact
        {
            Code = $"11.01-{number:00000}", Name = $"Agency {number}", ShortName = $"{number}", Role = AgencyRole.Finance, RegionCode = "11.01", Basis = Basis.Synthetic, SourceId = "S-LAB1",
        })];
        return SeedRecord.Facts with
        {
            Agencies = [.. SeedRecord.Facts.Agencies, .. agencies],
            AgencyMonths = [.. Enumerable.Range(0, Months).SelectMany(month => agencies.Select((agency, number) => new AgencyMonthFact
            {
                AgencyCode = agency.Code, Month = new Month(2021, 1) + month, NonAsnWorkers = 100, EnrolledWorkers = number % 100, BudgetIdr = 1_000, PaidIdr = month, Basis = Basis.Synthetic, SourceId = "S-LAB1",
            }))],
        };
    });

    [Fact]
    public async Task Every_row_comes_once_and_in_the_order_of_the_keys()
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.OverDataAsync(folder, Facts.Value);

        using var response = await server.GetAsync(Address + "&measures=enrolledWorkers,paidIdr");
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());

        (await reader.ReadLineAsync()).ShouldBe("agency,agencyName,period,periodStart,periodEnd,periodComplete,enrolledWorkers,paidIdr");
        for (var agency = 0; agency < Agencies; agency++)
        {
            for (var month = 0; month < Months; month++)
            {
                var period = new Month(2021, 1) + month;
                (await reader.ReadLineAsync()).ShouldBe($"11.01-{agency:00000},Agency {agency},{period},{period.First:O},{period.Last:O},true,{agency % 100},{month}");
            }
        }

        (await reader.ReadLineAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task A_client_that_goes_away_stops_the_work()
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.OverDataAsync(folder, Facts.Value);
        var limit = server.Get<TableLimit>();
        using (var response = await server.GetAsync(Address))
        {
            await using var body = await response.Content.ReadAsStreamAsync();
            (await body.ReadAtLeastAsync(new byte[1_000], 1_000)).ShouldBe(1_000);
            limit.Count.ShouldBe(1);
        }

        // Ends when the server has noticed; were the table written on, its line in the log would say 200 and the whole of its bytes.
        while (limit.Count > 0)
        {
            await Task.Yield();
        }

        string line = (await server.StopAndReadLogAsync()).Single(static entry => entry.Contains("/v1/compliance.csv", StringComparison.Ordinal));
        line.ShouldContain(" 499 ");
    }

    [Fact]
    public async Task More_tables_at_once_than_there_may_be_are_refused()
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.OverDataAsync(folder, Facts.Value, ("Http:MaxTables", "1"));
        using var first = await server.GetAsync(Address);

        using var second = await server.GetAsync(Address);

        ((int)second.StatusCode).ShouldBe(503);
        second.Headers.RetryAfter.ShouldNotBeNull();
        (await second.Content.ReadAsStringAsync()).ShouldContain("Http:MaxTables");
    }
}
