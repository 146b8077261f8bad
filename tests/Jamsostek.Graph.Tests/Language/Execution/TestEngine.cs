using System.Text;
using System.Text.Json;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Tests.Language.Execution;

/// <summary>An engine over a schema of a test, asked with texts and answering with texts.</summary>
internal sealed class TestEngine(Schema schema, EngineOptions? options = null, TimeProvider? clock = null)
{
    public GraphQLEngine Engine { get; } = new(schema, options ?? new EngineOptions(), clock ?? TimeProvider.System);

    public static TestEngine Over(string sdl, Action<SchemaBuilder> bind, EngineOptions? options = null, TimeProvider? clock = null)
    {
        var builder = new SchemaBuilder().Add(sdl);
        bind(builder);
        return new TestEngine(builder.BuildOrThrow(), options, clock);
    }

    public static GraphQLRequest Request(string document, string? variables = null) => new()
    {
        Document = Encoding.UTF8.GetBytes(document),
        Variables = variables is null ? default : JsonElement.Parse(variables),
    };

    public static string Text(GraphQLResponse response) => Encoding.UTF8.GetString(response.Body);

    public async Task<string> Ask(string document, string? variables = null) => await Ask(Request(document, variables));

    public async Task<string> Ask(GraphQLRequest request, CancellationToken cancellation = default)
    {
        using var response = await Engine.ExecuteAsync(request, cancellation);
        return Text(response);
    }
}
