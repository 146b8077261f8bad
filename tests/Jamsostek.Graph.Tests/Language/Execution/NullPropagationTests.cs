using System.Text.RegularExpressions;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Execution;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Execution;

/// <summary>Specification, section 6.4.4: where a null goes that is not allowed where it is. Every case runs without and with awaited fields.</summary>
public sealed class NullPropagationTests
{
    public static TheoryData<string, string, string, string> Cases => new()
    {
        // type of the field "list", what the items are, the data, where the errors are
        { "[Item]", "1 null 3", """{"box":{"list":[{"id":1},null,{"id":3}]}}""", "" },
        { "[Item!]", "1 null 3", """{"box":{"list":null}}""", "box/list/1" },
        { "[Item]!", "1 null 3", """{"box":{"list":[{"id":1},null,{"id":3}]}}""", "" },
        { "[Item!]!", "1 null 3", """{"box":null}""", "box/list/1" },
        { "[Item]", "1 throw 3", """{"box":{"list":[{"id":1},null,{"id":3}]}}""", "box/list/1/id" },
        { "[Item!]", "1 throw 3", """{"box":{"list":null}}""", "box/list/1/id" },
        { "[Item]!", "1 fail 3", """{"box":{"list":[{"id":1},null,{"id":3}]}}""", "box/list/1/id" },
        { "[Item!]!", "1 fail 3", """{"box":null}""", "box/list/1/id" },
        { "[Item]", "fail throw none", """{"box":{"list":[null,null,null]}}""", "box/list/0/id box/list/1/id box/list/2/id" },
        { "[Item]", "", """{"box":{"list":[]}}""", "" },
        { "[Item]", "absent", """{"box":{"list":null}}""", "" },
        { "[Item]!", "absent", """{"box":null}""", "box/list" },
        { "[Item!]!", "absent", """{"box":null}""", "box/list" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_null_goes_to_the_nearest_place_that_may_be_null(string type, string items, string data, string errors)
    {
        foreach (var isAsync in new[] { false, true })
        {
            var answer = await Engine("Box", type, items, isAsync).Ask("{ box { list { id } } }");
            answer.ShouldBe($$"""{"data":{{data}}{{Errors(errors)}}}""", $"async: {isAsync}");
        }
    }

    [Fact]
    public async Task Without_a_place_for_it_the_whole_data_is_null()
    {
        foreach (var isAsync in new[] { false, true })
        {
            (await Engine("Box!", "[Item!]!", "1 fail 3", isAsync).Ask("{ before: __typename box { list { id } } after: __typename }"))
                .ShouldBe($$"""{"data":null{{Errors("box/list/1/id", column: 35)}}}""");
        }
    }

    [Fact]
    public async Task What_was_written_before_is_kept_and_siblings_of_the_place_too()
        => (await Engine("Box", "[Item!]!", "1 fail 3", isAsync: false).Ask("{ a: __typename x: box { list { id } } b: __typename }"))
            .ShouldBe($$"""{"data":{"a":"Query","x":null,"b":"Query"}{{Errors("x/list/1/id", column: 33)}}}""");

    [Fact]
    public async Task Leaves_of_a_list_have_errors_of_their_own()
    {
        var engine = TestEngine.Over(
            "type Query { some: [Float] all: [Float!] deep: [[Float!]] }",
            builder => builder
                .Bind("Query.some", Resolve.Leaves<object?, double>((_, _) => [1.5, double.NaN, 2]))
                .Bind("Query.all", Resolve.Leaves<object?, double?>((_, _) => [1.5, null, 2]))
                .Bind("Query.deep", Resolve.Leaves<object?, double[]>((_, _) => [[1], [double.PositiveInfinity], [2]])));

        (await engine.Ask("{ some }")).ShouldBe(
            """{"data":{"some":[1.5,null,2]},"errors":[{"message":"Query.some cannot be written: NaN is not a finite number, and JSON has no other.","locations":[{"line":1,"column":3}],"path":["some",1],"extensions":{"code":"HC0016"}}]}""");
        (await engine.Ask("{ all }")).ShouldBe(
            """{"data":{"all":null},"errors":[{"message":"Query.all is of the type [Float!], and null came where null is not allowed.","locations":[{"line":1,"column":3}],"path":["all",1],"extensions":{"code":"HC0018"}}]}""");
        (await engine.Ask("{ deep }")).ShouldBe(
            """{"data":{"deep":[[1],null,[2]]},"errors":[{"message":"Query.deep cannot be written: Infinity is not a finite number, and JSON has no other.","locations":[{"line":1,"column":3}],"path":["deep",1,0],"extensions":{"code":"HC0016"}}]}""");
    }

    /// <summary>Errors with all that varies taken out: messages differ by cause.</summary>
    private static string Errors(string paths, int column = 16)
    {
        var errors = paths.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(path =>
        {
            var steps = path.Split('/').Select(step => int.TryParse(step, out _) ? step : $"\"{step}\"");
            var place = path.EndsWith("id", StringComparison.Ordinal) ? column : path.StartsWith("box", StringComparison.Ordinal) ? 9 : column;
            return $$"""{"message":"!","locations":[{"line":1,"column":{{place}}}],"path":[{{string.Join(',', steps)}}]}""";
        }).ToArray();
        return errors.Length == 0 ? "" : $",\"errors\":[{string.Join(',', errors)}]";
    }

    private static Probe Engine(string boxType, string listType, string items, bool isAsync)
    {
        var objects = items == "absent" ? null : items.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(item => item == "null" ? null : (object)item).ToArray();
        return new Probe(TestEngine.Over(
            $$"""
            type Query { box: {{boxType}} }
            type Box { list: {{listType}} }
            type Item { id: Int! }
            """,
            builder => builder
                .Bind("Query.box", Resolve.Object<object?>((_, _) => "box"))
                .Bind("Box.list", isAsync ? Resolve.Async<object>(async (_, _) => await Later<object?>(objects)) : Resolve.Objects<object>((_, _) => objects))
                .Bind("Item.id", isAsync ? Resolve.Async<string>(async (item, context) => await Later<object?>(Id(item, context))) : Resolve.Value<string, int>(Id))));
    }

    private static async ValueTask<T> Later<T>(T value)
    {
        await Task.Yield();
        return value;
    }

    private static int? Id(string item, ResolverContext context) => item switch
    {
        "throw" => throw new InvalidOperationException("secret"),
        "fail" => context.Fail<int>(new GraphQLError("!")),
        "none" => null,
        _ => int.Parse(item),
    };

    /// <summary>Replaces messages, which other tests hold, by an exclamation mark and leaves extensions out.</summary>
    private sealed class Probe(TestEngine engine)
    {
        public async Task<string> Ask(string document)
        {
            var answer = await engine.Ask(document);
            answer.ShouldNotContain("secret");
            answer = Regex.Replace(answer, "\"message\":\"[^\"]*\"", "\"message\":\"!\"", RegexOptions.None, TimeSpan.FromSeconds(1));
            return Regex.Replace(answer, ",\"extensions\":\\{[^}]*\\}", "", RegexOptions.None, TimeSpan.FromSeconds(1));
        }
    }
}
