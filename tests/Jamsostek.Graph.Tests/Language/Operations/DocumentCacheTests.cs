using System.Text;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Operations;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Tests.Language.Execution;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Operations;

public sealed class DocumentCacheTests
{
    private static readonly Schema s_schema = new SchemaBuilder().Add("type Query { a: Int }").BuildOrThrow();

    [Fact]
    public void A_text_is_found_by_its_bytes()
    {
        var cache = new DocumentCache(1 << 20);
        var document = Document("{ a }");
        cache.Add(document);
        cache.Find("{ a }"u8.ToArray()).ShouldBeSameAs(document);
        cache.Find("{ a}"u8.ToArray()).ShouldBeNull();
        cache.Bytes.ShouldBe(document.Bytes);
    }

    [Fact]
    public void It_never_holds_more_bytes_than_allowed()
    {
        var cache = new DocumentCache(50_000);
        for (var i = 0; i < 5_000; i++)
        {
            var document = Document($"{{ a }} # {i} {new string('x', i % 300)}");
            cache.Add(document);
            cache.Charge(document, i % 700);
            cache.Bytes.ShouldBeLessThanOrEqualTo(50_000);
        }

        cache.Count.ShouldBeInRange(10, 50);
    }

    [Fact]
    public void What_is_used_stays_while_others_pass()
    {
        var cache = new DocumentCache(50_000);
        cache.Add(Document("{ used: a }"));
        for (var i = 0; i < 1_000; i++)
        {
            cache.Add(Document($"{{ a }} # {i}"));
            cache.Find("{ used: a }"u8.ToArray()).ShouldNotBeNull();
        }
    }

    [Fact]
    public void A_document_that_would_push_out_too_many_others_is_not_kept()
    {
        var cache = new DocumentCache(50_000);
        cache.Add(Document("{ a }" + new string(' ', 10_000)));
        cache.Count.ShouldBe(0);
        new DocumentCache(0).Add(Document("{ a }"));
    }

    [Fact]
    public async Task An_engine_reads_and_plans_a_document_once_and_keeps_a_copy_of_its_text()
    {
        var engine = TestEngine.Over("type Query { a: Int }", builder => builder.Bind("Query.a", Resolve.Value<object?, int>((_, _) => 1)));
        var text = "query($x: Boolean!) { a b: a @skip(if: $x) }"u8.ToArray();
        for (var i = 0; i < 3; i++)
        {
            (await engine.Ask(TestEngine.Request("", """{"x":false}""") with { Document = text })).ShouldBe("""{"data":{"a":1,"b":1}}""");
        }

        engine.Engine.Documents.Count.ShouldBe(1);
        var bytes = engine.Engine.Documents.Bytes;
        (await engine.Ask(TestEngine.Request("", """{"x":true}""") with { Document = text })).ShouldBe("""{"data":{"a":1}}""");
        engine.Engine.Documents.Bytes.ShouldBeGreaterThan(bytes);
        text.AsSpan().Fill((byte)'!');
        (await engine.Ask("query($x: Boolean!) { a b: a @skip(if: $x) }", """{"x":true}""")).ShouldBe("""{"data":{"a":1}}""");
        engine.Engine.Documents.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Many_threads_may_ask_one_engine_at_once()
    {
        var engine = TestEngine.Over(
            "type Query { a(n: Int!): Int }",
            builder => builder.Bind("Query.a", Resolve.Value<object?, int>((_, context) => context.Arguments.Get("n", 0))),
            new EngineOptions { DocumentCacheBytes = 40_000 });
        await Parallel.ForEachAsync(Enumerable.Range(0, 2_000), async (i, _) =>
            (await engine.Ask($"query($n: Int!) {{ a{i % 50}: a(n: $n) }}", $$"""{"n":{{i}}}""")).ShouldBe($$$"""{"data":{"a{{{i % 50}}}":{{{i}}}}}"""));
        engine.Engine.Documents.Bytes.ShouldBeInRange(1, 40_000);
    }

    private static CompiledDocument Document(string text) => new(Encoding.UTF8.GetBytes(text), s_schema, []);
}
