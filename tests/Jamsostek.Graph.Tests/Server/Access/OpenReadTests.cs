using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Endpoints;
using Jamsostek.Graph.Server.Telemetry;
using Microsoft.AspNetCore.Http;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Access;

/// <summary>What the gate costs a request that needs nothing of it.</summary>
public sealed class OpenReadTests
{
    private const int Requests = 1_000;

    [Fact]
    public async Task A_request_that_shows_nothing_passes_the_gate_without_an_allocation()
    {
        await using var server = await RunningServer.StartAsync();
        var gate = server.Get<AccessGate>();
        var context = new DefaultHttpContext();
        var trace = new RequestTrace("GET", "/graphql", 0);
        (await gate.CheckAsync(context, trace, AccessScope.Read)).ShouldBeNull();
        _ = gate.Payment(trace);

        long before = GC.GetAllocatedBytesForCurrentThread();
        bool passed = true;
        for (int request = 0; request < Requests; request++)
        {
            passed &= await gate.CheckAsync(context, trace, AccessScope.Read) is null && gate.Payment(trace) is null;
        }

        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        passed.ShouldBeTrue();
        allocated.ShouldBe(0);
        trace.Principal.ShouldBeSameAs(Principal.Anonymous);
        context.Response.Headers.ShouldBeEmpty();
    }
}
