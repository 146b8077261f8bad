using System.Text;
using Jamsostek.Graph.Language.Execution;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Execution;

/// <summary>An object that a field of list items answers again and again is in the answer as if it had been written each time.</summary>
public sealed class RepeatedObjectTests
{
    private const string Sdl = "type Query { items(count: Int!): [Item] } type Item { id: Int! place: Place strict: Int! } type Place { name: String! maybe: Int tags: [String!]! }";

    private readonly Place[] _places = [.. Enumerable.Range(0, 7).Select(static number => new Place($"place \"{number}\"", number % 2 == 0 ? number : null))];
    private int _namesRead;

    [Theory]
    [InlineData(3)]
    [InlineData(127)]
    [InlineData(1_000)]
    [InlineData(20_000)]
    public async Task The_answer_is_the_same_whether_objects_come_again_or_not(int count)
    {
        (await Engine(strictlyNullAt: 0).Ask("query($count: Int!) { items(count: $count) { id place { name maybe tags } } }", $$"""{"count":{{count}}}""")).ShouldBe(Expected(count, 0));
    }

    [Fact]
    public async Task What_is_copied_is_not_resolved_anew()
    {
        await Engine(strictlyNullAt: 0).Ask("{ items(count: 5000) { place { name } } }");

        _namesRead.ShouldBeInRange(7, 200);
    }

    [Fact]
    public async Task What_was_taken_back_is_never_copied()
    {
        const int Count = 2_000;
        var answer = await Engine(strictlyNullAt: 3).Ask("{ items(count: 2000) { id place { name maybe tags } strict } }");

        answer.ShouldStartWith(Expected(Count, strictlyNullAt: 3)[..^1]);
    }

    [Fact]
    public async Task Two_selections_of_one_object_are_two()
    {
        var answer = await Engine(strictlyNullAt: 0).Ask("{ items(count: 300) { a: place { name } b: place { maybe } } }");

        var expected = string.Join(',', Enumerable.Range(0, 300).Select(id => $$$"""{"a":{"name":"place \"{{{id % 7}}}\""},"b":{"maybe":{{{Maybe(id)}}}}}"""));
        answer.ShouldBe($$$"""{"data":{"items":[{{{expected}}}]}}""");
    }

    private static string Maybe(int id) => id % 7 % 2 == 0 ? $"{id % 7}" : "null";

    private static string Expected(int count, int strictlyNullAt)
    {
        var text = new StringBuilder("""{"data":{"items":[""");
        for (var id = 0; id < count; id++)
        {
            text.Append(id > 0 ? "," : "");
            text.Append(strictlyNullAt > 0 && id % strictlyNullAt == 1
                ? "null"
                : $$$"""{"id":{{{id}}},"place":{"name":"place \"{{{id % 7}}}\"","maybe":{{{Maybe(id)}}},"tags":["a","b"]}{{{(strictlyNullAt > 0 ? $",\"strict\":{id}" : "")}}}}""");
        }

        return text.Append("]}}").ToString();
    }

    private TestEngine Engine(int strictlyNullAt) => TestEngine.Over(Sdl, builder => builder
        .Bind("Query.items", Resolve.Objects<object?>((_, context) => [.. Enumerable.Range(0, context.Arguments.Get("count", 0)).Cast<object>()]))
        .Bind("Item.id", Resolve.Value<object, int>(static (id, _) => (int)id))
        .Bind("Item.place", Resolve.Object<object>((id, _) => _places[(int)id % _places.Length]))
        .Bind("Item.strict", Resolve.Value<object, int>((id, _) => strictlyNullAt > 0 && (int)id % strictlyNullAt == 1 ? null : (int)id))
        .Bind("Place.name", Resolve.Leaf<Place, string>((place, _) =>
        {
            _namesRead++;
            return place.Name;
        }))
        .Bind("Place.maybe", Resolve.Value<Place, int>(static (place, _) => place.Maybe))
        .Bind("Place.tags", Resolve.Leaves<Place, string>(static (_, _) => ["a", "b"])));

    private sealed record Place(string Name, int? Maybe);
}
