using Jamsostek.Graph.Language.Execution;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Execution;

/// <summary>Requests that end before their answer is complete, and what is never shown.</summary>
public sealed class StoppingTests
{
    private const string Sdl = "type Query { items(n: Int!): [Item!]! slow: Int again: Int } type Item { text: String next: Item }";
    private const string TimedOut = """{"data":null,"errors":[{"message":"The request took longer than the 2 s it may take: ask for less at once.","extensions":{"code":"HC0045","timeLimitSeconds":2}}]}""";
    private const string Cancelled = """{"data":null,"errors":[{"message":"The request was cancelled before its answer was complete.","extensions":{"code":"HC0049"}}]}""";

    [Fact]
    public async Task A_long_list_ends_soon_after_the_time_limit()
    {
        var clock = new ManualClock();
        var answered = 0;
        var engine = Engine(clock, _ =>
        {
            clock.Advance(TimeSpan.FromMilliseconds(10));
            answered++;
            return "x";
        });

        (await engine.Ask("{ items(n: 100000) { text } }")).ShouldBe(TimedOut);
        answered.ShouldBeInRange(200, 300);
    }

    [Fact]
    public async Task A_resolver_that_never_answers_is_left_at_the_time_limit()
    {
        var clock = new ManualClock();
        var engine = Engine(clock, _ => "x");
        var answer = engine.Ask("{ items(n: 1) { text } slow }");
        clock.Advance(TimeSpan.FromSeconds(1));
        answer.IsCompleted.ShouldBeFalse();
        clock.Advance(TimeSpan.FromSeconds(1));
        (await answer).ShouldBe(TimedOut);
    }

    [Fact]
    public async Task A_resolver_hears_that_the_time_is_over()
    {
        var clock = new ManualClock();
        var engine = Engine(clock, context =>
        {
            clock.Advance(TimeSpan.FromSeconds(3));
            context.Cancellation.ThrowIfCancellationRequested();
            return "x";
        });

        (await engine.Ask("{ items(n: 2) { text } }")).ShouldBe(TimedOut);
    }

    [Theory]
    [InlineData("{ items(n: 1000) { text } }")]
    [InlineData("{ slow }")]
    public async Task A_client_that_goes_away_ends_its_request(string document)
    {
        using var cancellation = new CancellationTokenSource();
        var answered = 0;
        var engine = Engine(new ManualClock(), _ =>
        {
            if (++answered == 100)
            {
                cancellation.Cancel();
            }

            return "x";
        });

        var answer = engine.Ask(TestEngine.Request(document), cancellation.Token);
        await cancellation.CancelAsync();
        (await answer).ShouldBe(Cancelled);
        answered.ShouldBeLessThan(200);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_outlives_a_request_ends_with_its_caller(bool isAskedBefore)
    {
        using var cancellation = new CancellationTokenSource();
        var kept = default(ResolverContext);
        var engine = Engine(new ManualClock(), context =>
        {
            kept = context;
            return isAskedBefore ? $"{context.Cancellation.CanBeCanceled}" : "x";
        });

        _ = await engine.Ask(TestEngine.Request("{ items(n: 1) { text } }"), cancellation.Token);
        kept!.Cancellation.IsCancellationRequested.ShouldBeFalse();
        await cancellation.CancelAsync();
        kept.Cancellation.IsCancellationRequested.ShouldBeTrue();
    }

    [Fact]
    public async Task A_request_that_is_cancelled_already_runs_nothing()
    {
        var answered = 0;
        var engine = Engine(new ManualClock(), _ => $"{answered++}");
        (await engine.Ask(TestEngine.Request("{ items(n: 1) { text } }"), new CancellationToken(canceled: true))).ShouldBe(Cancelled);
        answered.ShouldBe(0);
    }

    [Fact]
    public async Task An_answer_over_its_size_is_refused_and_the_rest_not_computed()
    {
        var answered = 0;
        var engine = Engine(new ManualClock(), _ =>
        {
            answered++;
            return new string('x', 1_000);
        });

        (await engine.Ask("{ items(n: 100000) { text } }")).ShouldBe(
            """{"data":null,"errors":[{"message":"The answer is longer than the 1000000 bytes it may have: ask for less at once.","extensions":{"code":"RESPONSE_TOO_LARGE","maxResponseBytes":1000000}}]}""");
        answered.ShouldBeLessThan(1_200);
    }

    [Fact]
    public async Task Of_many_errors_the_first_are_shown_and_all_are_counted()
    {
        var engine = Engine(new ManualClock(), _ => throw new InvalidOperationException("secret"));
        using var response = await engine.Engine.ExecuteAsync(TestEngine.Request("{ items(n: 500) { text } }"), default);
        var text = TestEngine.Text(response);
        text.ShouldEndWith(""",{"message":"400 more errors are not shown."}]}""");
        text.Split("Unexpected Execution Error").Length.ShouldBe(101);
        response.ErrorCount.ShouldBe(500);
        response.ErrorCode.ShouldBe("UNEXPECTED_ERROR");
    }

    [Fact]
    public async Task An_unforeseen_exception_goes_to_the_log_and_only_its_id_to_the_client()
    {
        var log = new List<(Exception Exception, string Id)>();
        var options = new EngineOptions { OnUnexpected = (exception, id) => log.Add((exception, id)) };
        var engine = TestEngine.Over(
            "type Query { a: Int! b: Thing c: [Thing] } interface Thing { d: Int } type Real implements Thing { d: Int }",
            builder => builder
                .BindObject<string>("Real")
                .Bind("Query.a", Resolve.Value<object?, int>((_, _) => throw new InvalidOperationException("the password")))
                .Bind("Query.b", Resolve.Object<object?>((_, _) => 5))
                .Bind("Query.c", Resolve.Objects<object?>((_, _) => [.. Enumerable.Range(0, 2).Cast<object?>(), "real"]))
                .Bind("Real.d", Resolve.Value<string, int>((_, _) => 1)),
            options);

        var text = await engine.Ask("{ b { d } c { d } a }");
        log.Count.ShouldBe(4);
        text.ShouldNotContain("password");
        string[] errors =
        [
            Unexpected(3, "\"b\"", log[0].Id), Unexpected(11, "\"c\",0", log[1].Id), Unexpected(11, "\"c\",1", log[2].Id), Unexpected(19, "\"a\"", log[3].Id),
        ];
        text.ShouldBe($"{{\"data\":null,\"errors\":[{string.Join(',', errors)}]}}");

        static string Unexpected(int column, string path, string id)
            => $"{{\"message\":\"Unexpected Execution Error\",\"locations\":[{{\"line\":1,\"column\":{column}}}],\"path\":[{path}],\"extensions\":{{\"code\":\"UNEXPECTED_ERROR\",\"id\":\"{id}\"}}}}";
    }

    private static TestEngine Engine(ManualClock clock, Func<ResolverContext, string> text) => TestEngine.Over(
        Sdl,
        builder => builder
            .Bind("Query.items", Resolve.Objects<object?>((_, context) => Enumerable.Range(0, context.Arguments.Get("n", 0)).Cast<object?>().ToArray()))
            .Bind("Query.slow", Resolve.Async<object?>((_, _) => new(new TaskCompletionSource<object?>().Task)))
            .Bind("Query.again", Resolve.Value<object?, int>((_, _) => 1))
            .Bind("Item.text", Resolve.Leaf<int, string>((_, context) => text(context)))
            .Bind("Item.next", Resolve.Object<int>((item, _) => item)),
        new EngineOptions { TimeLimit = TimeSpan.FromSeconds(2), MaxResponseBytes = 1_000_000 },
        clock);
}
