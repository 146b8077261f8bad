using System.Text.Json;
using System.Text.Json.Nodes;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Parsing;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Language.Validation;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Execution.Reference;

/// <summary>The engine against the specification's algorithms written down plainly, on random queries over a graph with nulls and errors in it.</summary>
public sealed class ReferenceTests
{
    private const int Queries = 1_000;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Any_query_is_answered_as_the_specification_has_it(bool isAsync)
    {
        var schema = Build(isAsync);
        var engine = new TestEngine(schema, new EngineOptions
        {
            ValidationLimits = ValidationLimits.Unlimited,
            MaxReportedErrors = int.MaxValue,
            MaxFieldCost = double.MaxValue,
            MaxTypeCost = double.MaxValue,
        });
        var withErrors = 0;
        for (var seed = 0; seed < Queries; seed++)
        {
            var document = new RandomQuery(seed).Write();
            var variables = new Dictionary<string, bool> { ["x"] = seed % 2 == 0, ["y"] = seed % 3 == 0 };
            var root = new EvenThing(seed);
            var reference = new ReferenceExecutor(schema, DocumentParser.Parse(document).Document!, variables);
            var expected = reference.Execute(root);

            var request = TestEngine.Request(document, JsonSerializer.Serialize(variables)) with { State = root };
            var answer = JsonNode.Parse(await engine.Ask(request))!.AsObject();

            var label = $"seed {seed}: {document}";
            answer.ContainsKey("data").ShouldBeTrue(label + answer);
            (answer["data"]?.ToJsonString()).ShouldBe(expected?.ToJsonString(), label);
            var paths = answer["errors"]?.AsArray().Select(error => error!["path"]!.ToJsonString()) ?? [];
            paths.ShouldBe(reference.ErrorPaths, label);
            withErrors += reference.ErrorPaths.Count > 0 ? 1 : 0;
        }

        withErrors.ShouldBeInRange(Queries / 4, Queries * 9 / 10);
    }

    private static Schema Build(bool isAsync)
    {
        var builder = new SchemaBuilder().Add(RandomQuery.Sdl).BindObject<EvenThing>("Even").BindObject<OddThing>("Odd");
        foreach (var type in new[] { "Query", "Even", "Odd" })
        {
            foreach (var field in new[] { "id", "name", "numbers", "next", "must", "children", "strict", "union" })
            {
                builder.Bind($"{type}.{field}", Bind(field, isAsync));
            }
        }

        return builder.Bind("Even.a", Bind("a", isAsync)).Bind("Odd.b", Bind("b", isAsync)).BuildOrThrow();
    }

    private static FieldResolver Bind(string field, bool isAsync) => field switch
    {
        _ when isAsync => Resolve.Async<Thing>(async (thing, context) =>
        {
            if (thing.Number % 3 == 0)
            {
                await Task.Yield();
            }

            return Answer(thing, field, context);
        }),
        "id" or "a" or "b" => Resolve.Value<Thing, int>((thing, context) => (int?)Answer(thing, field, context)),
        "name" => Resolve.Leaf<Thing, string>((thing, context) => (string?)Answer(thing, field, context)),
        "numbers" => Resolve.Leaves<Thing, int?>((thing, context) => (IReadOnlyList<int?>?)Answer(thing, field, context)),
        "next" or "must" => Resolve.Object<Thing>((thing, context) => Answer(thing, field, context)),
        _ => Resolve.Objects<Thing>((thing, context) => (IReadOnlyList<object?>?)Answer(thing, field, context)),
    };

    private static object? Answer(Thing thing, string field, ResolverContext context)
    {
        try
        {
            return thing.Answer(field);
        }
        catch (FailedException)
        {
            return context.Fail<object>(new GraphQLError("failed"));
        }
    }
}
