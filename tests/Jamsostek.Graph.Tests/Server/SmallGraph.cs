using System.Text;
using System.Threading.Channels;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Server.Hosting;

namespace Jamsostek.Graph.Tests.Server;

/// <summary>A graph of a few fields whose answers a test can hold back, to try the transport with.</summary>
internal sealed class SmallGraph
{
    private const string Text = """
        schema { query: Query mutation: Mutation subscription: Subscription }

        type Query {
          hello(name: String = "world"): String!
          version: String!
          long(length: Int!): String!
          held: String
          fails: String
          self: Query!
          plan: String!
        }

        type Mutation { touch: Boolean! }

        type Subscription { ticks: String! }
        """;

    private readonly TaskCompletionSource _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<string> _held = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Channel<string> _ticks = Channel.CreateUnbounded<string>();

    private int _greetings;

    public SmallGraph(EngineOptions? options = null)
    {
        var schema = new SchemaBuilder().Add(Text)
            .Bind("Query.hello", Resolve.Leaf<object, string>((_, context) =>
            {
                Interlocked.Increment(ref _greetings);
                return $"Hello, {context.Arguments.Get("name", "world")}!";
            }))
            .Bind("Query.version", Resolve.Leaf<object, string>((_, context) => (string?)context.State))
            .Bind("Query.long", Resolve.Leaf<object, string>((_, context) => new string('x', context.Arguments.Get("length", 0))))
            .Bind("Query.held", Resolve.Async<object>(async (_, context) =>
            {
                _entered.TrySetResult();
                return await _held.Task.WaitAsync(context.Cancellation);
            }))
            .Bind("Query.fails", Resolve.Leaf<object, string>((_, _) => throw new InvalidOperationException("the secret of this server")))
            .Bind("Query.plan", Resolve.Leaf<object, string>((_, context) =>
            {
                context.TellOfRequest();
                return "executed";
            }))
            .Bind("Query.self", Resolve.Object<object>((source, _) => source))
            .Bind("Mutation.touch", Resolve.Value<object, bool>((_, _) => true))
            .Bind("Subscription.ticks", Resolve.Stream(context => _ticks.Reader.ReadAllAsync(context.Cancellation)))
            .BuildOrThrow();
        Served = new ServedGraph(new GraphQLEngine(schema, options ?? new EngineOptions(), TimeProvider.System), Encoding.UTF8.GetBytes(Text), _ => Version is null ? null : new GraphView(Version, Version, Version));
    }

    /// <summary>The data version that requests see; null for none.</summary>
    public string? Version { get; set; } = "1";

    public ServedGraph Served { get; }

    /// <summary>How often the field <c>hello</c> was answered.</summary>
    public int Greetings => _greetings;

    /// <summary>Ends when a request has reached the field <c>held</c>.</summary>
    public Task HeldEntered => _entered.Task;

    /// <summary>Lets the field <c>held</c> answer.</summary>
    public void Release(string value) => _held.SetResult(value);

    /// <summary>Sends an event to the subscriber of <c>ticks</c>.</summary>
    public void Tick(string value) => _ticks.Writer.TryWrite(value);

    /// <summary>Ends the stream of <c>ticks</c>.</summary>
    public void EndTicks() => _ticks.Writer.Complete();
}
