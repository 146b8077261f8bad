using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Execution;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Execution;

/// <summary>Specification, section 6.2.3.</summary>
public sealed class SubscriptionTests
{
    private readonly Channel<object> _events = Channel.CreateUnbounded<object>();
    private bool _isDisposed;

    [Fact]
    public async Task Each_event_is_answered_by_the_selection_with_errors_of_its_own()
    {
        var engine = Engine();
        using var response = await engine.Engine.ExecuteAsync(TestEngine.Request("subscription S($from: Int!) { version(from: $from) { number state check } }", """{"from":5}""") with
        {
            State = "all",
            StateOfEvent = version => $"of {version}",
        }, default);
        response.Kind.ShouldBe(ResponseKind.Stream);
        response.OperationName.ShouldBe("S");
        response.Body.Length.ShouldBe(0);

        await using var answers = response.Events!.GetAsyncEnumerator();
        _events.Writer.TryWrite(1).ShouldBeTrue();
        (await Next(answers)).ShouldBe("""{"data":{"version":{"number":6,"state":"of 1","check":true}}}""");
        _events.Writer.TryWrite(-1).ShouldBeTrue();
        (await Next(answers)).ShouldBe(
            """{"data":{"version":{"number":4,"state":"of -1","check":null}},"errors":[{"message":"negative","locations":[{"line":1,"column":67}],"path":["version","check"],"extensions":{"code":"X"}}]}""");
        _events.Writer.TryWrite(2).ShouldBeTrue();
        (await Next(answers)).ShouldBe("""{"data":{"version":{"number":7,"state":"of 2","check":true}}}""");
        _events.Writer.Complete();
        (await answers.MoveNextAsync()).ShouldBeFalse();
        _isDisposed.ShouldBeTrue();
    }

    [Fact]
    public async Task Ending_the_reading_ends_the_source()
    {
        using var response = await Engine().Engine.ExecuteAsync(TestEngine.Request("subscription { version(from: 0) { number } }"), default);
        var answers = response.Events!.GetAsyncEnumerator();
        _events.Writer.TryWrite(1).ShouldBeTrue();
        (await Next(answers)).ShouldBe("""{"data":{"version":{"number":1}}}""");
        _isDisposed.ShouldBeFalse();
        await answers.DisposeAsync();
        _isDisposed.ShouldBeTrue();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancelling_the_request_or_the_reading_ends_the_stream(bool byRequest)
    {
        using var cancellation = new CancellationTokenSource();
        using var response = await Engine().Engine.ExecuteAsync(TestEngine.Request("subscription { version(from: 0) { number } }"), byRequest ? cancellation.Token : default);
        await using var answers = response.Events!.GetAsyncEnumerator(byRequest ? default : cancellation.Token);
        var next = answers.MoveNextAsync();
        next.IsCompleted.ShouldBeFalse();
        await cancellation.CancelAsync();
        (await next).ShouldBeFalse();
        _isDisposed.ShouldBeTrue();
    }

    [Fact]
    public async Task A_source_that_breaks_tells_it_once_and_ends()
    {
        using var response = await Engine().Engine.ExecuteAsync(TestEngine.Request("subscription { version(from: 0) { number } }"), default);
        await using var answers = response.Events!.GetAsyncEnumerator();
        _events.Writer.Complete(new InvalidOperationException("secret"));
        var text = await Next(answers);
        text.ShouldStartWith("""{"errors":[{"message":"Unexpected Execution Error","extensions":{"code":"UNEXPECTED_ERROR","id":""");
        text.ShouldNotContain("secret");
        (await answers.MoveNextAsync()).ShouldBeFalse();
    }

    [Theory]
    [InlineData("-1", """{"errors":[{"message":"from must not be negative","locations":[{"line":1,"column":16}],"path":["version"],"extensions":{"code":"X"}}]}""")]
    [InlineData("-2", """{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":16}],"path":["version"],"extensions":{"code":"UNEXPECTED_ERROR","id":""")]
    public async Task A_source_that_cannot_be_opened_is_an_error_of_the_request(string from, string answer)
    {
        using var response = await Engine().Engine.ExecuteAsync(TestEngine.Request($"subscription {{ version(from: {from}) {{ number }} }}"), default);
        response.Kind.ShouldBe(ResponseKind.RequestError);
        TestEngine.Text(response).ShouldStartWith(answer);
    }

    private static async Task<string> Next(IAsyncEnumerator<GraphQLResponse> answers)
    {
        (await answers.MoveNextAsync()).ShouldBeTrue();
        using var answer = answers.Current;
        return TestEngine.Text(answer);
    }

    private TestEngine Engine() => TestEngine.Over(
        "type Query { a: Int } type Subscription { version(from: Int!): Version! } type Version { number: Int! state: String check: Boolean }",
        builder => builder
            .Bind("Query.a", Resolve.Value<object?, int>((_, _) => 1))
            .Bind("Subscription.version", Resolve.Stream(context => context.Arguments.Get("from", 0) switch
            {
                -1 => context.Fail<IAsyncEnumerable<object>>(new GraphQLError("from must not be negative", "X"))!,
                -2 => throw new InvalidOperationException("secret"),
                var from => Events(from, context.Cancellation),
            }))
            .Bind("Version.number", Resolve.Value<Version, int>((version, _) => version.Number))
            .Bind("Version.state", Resolve.Async<Version>(async (_, context) =>
            {
                await Task.Yield();
                return context.State;
            }))
            .Bind("Version.check", Resolve.Value<Version, bool>((version, context) => version.Number < 5 ? context.Fail<bool>(new GraphQLError("negative", "X")) : true)));

    private async IAsyncEnumerable<object> Events(int from, [EnumeratorCancellation] CancellationToken cancellation)
    {
        try
        {
            await foreach (var number in _events.Reader.ReadAllAsync(cancellation))
            {
                yield return new Version(from + (int)number, (int)number);
            }
        }
        finally
        {
            _isDisposed = true;
        }
    }

    private sealed record Version(int Number, int Event)
    {
        public override string ToString() => $"{Event}";
    }
}
