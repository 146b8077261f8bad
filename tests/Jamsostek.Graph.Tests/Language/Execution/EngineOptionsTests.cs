using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Types;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Execution;

public sealed class EngineOptionsTests
{
    public static TheoryData<EngineOptions, string> OutOfRange => new()
    {
        { new EngineOptions { TimeLimit = TimeSpan.Zero }, "TimeLimit must be more than nothing, or infinite." },
        { new EngineOptions { MaxFieldCost = -1 }, "MaxFieldCost must not be negative." },
        { new EngineOptions { MaxTypeCost = double.NaN }, "MaxTypeCost must not be negative." },
        { new EngineOptions { AssumedListSize = -0.5 }, "AssumedListSize must not be negative." },
        { new EngineOptions { MaxPlannedFields = 0 }, "MaxPlannedFields must be at least 1." },
        { new EngineOptions { MaxResponseBytes = 0 }, "MaxResponseBytes must be at least 1." },
        { new EngineOptions { MaxReportedErrors = 0 }, "MaxReportedErrors must be at least 1." },
        { new EngineOptions { DocumentCacheBytes = -1 }, "DocumentCacheBytes must not be negative." },
    };

    [Theory]
    [MemberData(nameof(OutOfRange))]
    public void Limits_out_of_their_range_are_refused_when_the_engine_is_made(EngineOptions options, string message)
    {
        var schema = new SchemaBuilder().Add("type Query { a: Int }").BuildOrThrow();
        Should.Throw<ArgumentException>(() => new GraphQLEngine(schema, options, TimeProvider.System)).Message.ShouldBe($"{message} (Parameter 'options')");
    }

    [Fact]
    public void Without_a_time_limit_an_engine_runs()
        => Should.NotThrow(() => TestEngine.Over("type Query { a: Int }", builder => builder.Bind("Query.a", Resolve.Value<object?, int>((_, _) => 1)), new EngineOptions { TimeLimit = Timeout.InfiniteTimeSpan }).Ask("{ a }"));
}
