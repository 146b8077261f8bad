using System.Text.Json;
using System.Text.Json.Nodes;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Tests.Language.Execution;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Introspection;

public sealed class IntrospectionTests
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    private static readonly TestEngine s_engine = new(new SchemaBuilder().Add(Read("schema.graphql")).BuildOrThrow());

    [Fact]
    public async Task Introspection_answers_what_the_reference_implementation_answers()
    {
        var ours = JsonNode.Parse(await s_engine.Ask(Read("introspection.graphql")))!;
        var theirs = JsonNode.Parse(Read("introspection.json"))!;

        Comparable(ours).ShouldBe(Comparable(theirs));
    }

    [Fact]
    public void The_schema_that_is_compared_is_printed_as_it_is_written()
        => SchemaPrinter.Print(new SchemaBuilder().Add(Read("schema.graphql")).BuildOrThrow()).ShouldBe(Read("schema.graphql"));

    [Theory]
    [InlineData("__type(name: \"Strength\") { enumValues { name } }", """{"enumValues":[{"name":"WEAK"},{"name":"STRONG"}]}""")]
    [InlineData("__type(name: \"Strength\") { enumValues(includeDeprecated: true) { name } }", """{"enumValues":[{"name":"WEAK"},{"name":"STRONG"},{"name":"BRUTAL"},{"name":"SILENT"}]}""")]
    [InlineData("__type(name: \"RegionFilter\") { inputFields { name } isOneOf }", """{"inputFields":[{"name":"and"},{"name":"or"},{"name":"code"},{"name":"strength"},{"name":"since"}],"isOneOf":false}""")]
    [InlineData("__type(name: \"FindBy\") { isOneOf fields { name } enumValues { name } interfaces { name } possibleTypes { name } ofType { name } specifiedByURL }", """{"isOneOf":true,"fields":null,"enumValues":null,"interfaces":null,"possibleTypes":null,"ofType":null,"specifiedByURL":null}""")]
    [InlineData("__type(name: \"Named\") { kind possibleTypes { name } interfaces { name } inputFields { name } isOneOf }", """{"kind":"INTERFACE","possibleTypes":[{"name":"Region"},{"name":"Agency"}],"interfaces":[{"name":"Node"}],"inputFields":null,"isOneOf":null}""")]
    [InlineData("__type(name: \"Lonely\") { possibleTypes { name } interfaces { name } }", """{"possibleTypes":[],"interfaces":[]}""")]
    [InlineData("__type(name: \"Nobody\") { name }", "null")]
    public async Task A_type_is_found_by_its_name(string field, string expected)
        => (await s_engine.Ask($"{{ {field} }}")).ShouldBe($"{{\"data\":{{\"__type\":{expected}}}}}");

    [Fact]
    public async Task Deprecated_arguments_and_fields_are_told_only_when_asked_for()
    {
        (await Fields("")).ShouldNotContain("workers");
        (await Fields("(includeDeprecated: true)")).ShouldContain("""{"name":"workers","isDeprecated":true,"deprecationReason":"Use `employed`"}""");
        (await Arguments("")).ShouldBe("where,first");
        (await Arguments("(includeDeprecated: true)")).ShouldBe("where,first,after");

        async Task<string> Fields(string arguments)
            => await s_engine.Ask($"{{ __type(name: \"Region\") {{ fields{arguments} {{ name isDeprecated deprecationReason }} }} }}");

        async Task<string> Arguments(string arguments)
        {
            var answer = JsonNode.Parse(await s_engine.Ask($"{{ __type(name: \"Root\") {{ fields {{ name args{arguments} {{ name }} }} }} }}"))!;
            var field = answer["data"]!["__type"]!["fields"]!.AsArray().Single(candidate => (string?)candidate!["name"] == "regions")!;
            return string.Join(',', field["args"]!.AsArray().Select(argument => (string?)argument!["name"]));
        }
    }

    [Fact]
    public async Task Every_object_knows_the_name_of_its_type()
        => (await s_engine.Ask("{ __typename a: __typename __schema { __typename queryType { __typename name } } }"))
            .ShouldBe("""{"data":{"__typename":"Root","a":"Root","__schema":{"__typename":"__Schema","queryType":{"__typename":"__Type","name":"Root"}}}}""");

    [Fact]
    public async Task The_built_in_definitions_are_those_of_the_specification()
    {
        var answer = JsonNode.Parse(await s_engine.Ask("{ __schema { directives { name isRepeatable locations args { name defaultValue type { kind ofType { name } } } } } }"))!;

        answer["data"]!["__schema"]!["directives"]!.AsArray().Select(directive => directive!.ToJsonString()).Skip(3).ShouldBe(
        [
            """{"name":"include","isRepeatable":false,"locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"],"args":[{"name":"if","defaultValue":null,"type":{"kind":"NON_NULL","ofType":{"name":"Boolean"}}}]}""",
            """{"name":"skip","isRepeatable":false,"locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"],"args":[{"name":"if","defaultValue":null,"type":{"kind":"NON_NULL","ofType":{"name":"Boolean"}}}]}""",
            """{"name":"deprecated","isRepeatable":false,"locations":["FIELD_DEFINITION","ARGUMENT_DEFINITION","INPUT_FIELD_DEFINITION","ENUM_VALUE"],"args":[{"name":"reason","defaultValue":"\u0022No longer supported\u0022","type":{"kind":"NON_NULL","ofType":{"name":"String"}}}]}""",
            """{"name":"specifiedBy","isRepeatable":false,"locations":["SCALAR"],"args":[{"name":"url","defaultValue":null,"type":{"kind":"NON_NULL","ofType":{"name":"String"}}}]}""",
            """{"name":"oneOf","isRepeatable":false,"locations":["INPUT_OBJECT"],"args":[]}""",
        ]);
    }

    /// <summary>Sorted by name where the specification leaves the order free; without the words in which each implementation describes what is built in.</summary>
    private static string Comparable(JsonNode answer)
    {
        var schema = answer["data"]!["__schema"]!;
        foreach (var part in new[] { "types", "directives" })
        {
            var definitions = schema[part]!.AsArray().Select(definition => definition!.DeepClone()).OrderBy(Name, StringComparer.Ordinal).ToArray();
            foreach (var definition in definitions.Where(definition => IsBuiltIn(Name(definition))))
            {
                RemoveDescriptions(definition);
            }

            schema[part] = new JsonArray(definitions);
        }

        foreach (var type in schema["types"]!.AsArray())
        {
            if (type!["possibleTypes"] is JsonArray possible)
            {
                type["possibleTypes"] = new JsonArray([.. possible.Select(member => member!.DeepClone()).OrderBy(Name, StringComparer.Ordinal)]);
            }
        }

        return answer.ToJsonString(s_indented);
    }

    private static string Name(JsonNode definition) => (string)definition["name"]!;

    private static bool IsBuiltIn(string name)
        => name.StartsWith("__", StringComparison.Ordinal)
            || name is "Int" or "Float" or "String" or "Boolean" or "ID" or "skip" or "include" or "deprecated" or "specifiedBy" or "oneOf";

    private static void RemoveDescriptions(JsonNode? node)
    {
        if (node is JsonObject members)
        {
            members.Remove("description");
            foreach (var (_, member) in members)
            {
                RemoveDescriptions(member);
            }
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                RemoveDescriptions(item);
            }
        }
    }

    private static string Read(string file)
        => File.ReadAllText(Path.Combine(RepositoryTree.Root, "tests", "Jamsostek.Graph.Tests", "Language", "Introspection", file));
}
