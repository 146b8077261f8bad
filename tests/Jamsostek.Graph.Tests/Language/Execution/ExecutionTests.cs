using Jamsostek.Graph.Language.Execution;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Execution;

/// <summary>Specification, section 6.2 to 6.4: what is answered, table by table.</summary>
public sealed class ExecutionTests
{
    private const string Sdl = """
        type Query {
          province(code: String! = "11"): Province
          provinces(first: Int): [Province!]!
          region(code: String!): Region
          regions: [Region]
          anything: [Anything!]!
          numbers: [Int!]!
          matrix: [[Int]!]!
          echo(text: String, number: Float, list: [Int!], kind: Kind, kinds: [Kind!], where: Where, one: One): String
          kind(kind: Kind! = KOTA): Kind!
          kinds: [Kind]
        }
        interface Region { code: String! name: String! parent: Region }
        type Province implements Region { code: String! name: String! parent: Region workers(since: Int = 2020): Int kota: [Kota!]! }
        type Kota implements Region { code: String! name: String! parent: Region mayor: String }
        union Anything = Province | Kota
        enum Kind { PROVINSI KOTA NON_ASN }
        input Where { name: String code: Int = 7 and: [Where!] }
        input One @oneOf { a: Int b: String }
        """;

    private readonly TestEngine _engine = TestEngine.Over(Sdl, builder => builder
        .BindEnum<Kind>("Kind")
        .BindObject<Province>("Province")
        .BindObject<Kota>("Kota")
        .Bind("Query.province", Resolve.Object<object?>((_, context) => new Province(context.Arguments.Get("code", ""))))
        .Bind("Query.provinces", Resolve.Objects<object?>((_, context) => [.. Enumerable.Range(11, context.Arguments.Get("first", 2)).Select(code => new Province($"{code}"))]))
        .Bind("Query.region", Resolve.Object<object?>((_, context) => context.Arguments.Get("code", "") is { Length: 2 } code ? new Province(code) : new Kota(context.Arguments.Get("code", ""))))
        .Bind("Query.regions", Resolve.Objects<object?>((_, _) => [new Province("11"), null, new Kota("11.71")]))
        .Bind("Query.anything", Resolve.Objects<object?>((_, _) => [new Kota("11.72"), new Province("12")]))
        .Bind("Query.numbers", Resolve.Leaves<object?, int>((_, _) => [1, 2, 3]))
        .Bind("Query.matrix", Resolve.Leaves<object?, IReadOnlyList<int?>>((_, _) => [[1, null], []]))
        .Bind("Query.echo", Resolve.Leaf<object?, string>((_, context) => Echo.Of(context.Arguments)))
        .Bind("Query.kind", Resolve.Value<object?, Kind>((_, context) => context.Arguments.Get("kind", Kind.Provinsi)))
        .Bind("Query.kinds", Resolve.Leaves<object?, Kind?>((_, _) => [Kind.NonAsn, null, Kind.Provinsi]))
        .Bind("Province.code", Resolve.Leaf<Province, string>((province, _) => province.Code))
        .Bind("Province.name", Resolve.Leaf<Province, string>((province, _) => $"Provinsi {province.Code}"))
        .Bind("Province.parent", Resolve.Object<Province>((_, _) => null))
        .Bind("Province.workers", Resolve.Value<Province, int>((_, context) => context.Arguments.TryGet("since", out var since) ? (int?)since : -1))
        .Bind("Province.kota", Resolve.Objects<Province>((province, _) => [new Kota($"{province.Code}.71"), new Kota($"{province.Code}.72")]))
        .Bind("Kota.code", Resolve.Leaf<Kota, string>((kota, _) => kota.Code))
        .Bind("Kota.name", Resolve.Leaf<Kota, string>((kota, _) => $"Kota {kota.Code}"))
        .Bind("Kota.parent", Resolve.Object<Kota>((kota, _) => new Province(kota.Code[..2])))
        .Bind("Kota.mayor", Resolve.Leaf<Kota, string>((_, _) => null)));

    private enum Kind
    {
        Provinsi,
        Kota,
        NonAsn,
    }

    [Theory]
    [InlineData("{ __typename }", """{"__typename":"Query"}""")]
    [InlineData("{ province { code name parent { code } workers } }", """{"province":{"code":"11","name":"Provinsi 11","parent":null,"workers":2020}}""")]
    [InlineData("{ a: province(code: \"12\") { x: code } numbers }", """{"a":{"x":"12"},"numbers":[1,2,3]}""")]
    [InlineData("{ provinces(first: 2) { code __typename } }", """{"provinces":[{"code":"11","__typename":"Province"},{"code":"12","__typename":"Province"}]}""")]
    [InlineData("{ provinces(first: 0) { code } }", """{"provinces":[]}""")]
    [InlineData("{ matrix kinds kind other: kind(kind: NON_ASN) }", """{"matrix":[[1,null],[]],"kinds":["NON_ASN",null,"PROVINSI"],"kind":"KOTA","other":"NON_ASN"}""")]
    [InlineData("{ __type(name: \"Province\") { kind name } nobody: __type(name: \"Nobody\") { name } }", """{"__type":{"kind":"OBJECT","name":"Province"},"nobody":null}""")]
    public async Task Answers_what_was_asked(string document, string data) => (await _engine.Ask(document)).ShouldBe($$"""{"data":{{data}}}""");

    [Theory]
    [InlineData("{ province { code } province { name } }", """{"province":{"code":"11","name":"Provinsi 11"}}""")]
    [InlineData("{ province { code name code } }", """{"province":{"code":"11","name":"Provinsi 11"}}""")]
    [InlineData("{ ...F province { name } } fragment F on Query { province { workers code } }", """{"province":{"workers":2020,"code":"11","name":"Provinsi 11"}}""")]
    [InlineData("{ province { kota { code } } ... { province { kota { name } code } } }", """{"province":{"kota":[{"code":"11.71","name":"Kota 11.71"},{"code":"11.72","name":"Kota 11.72"}],"code":"11"}}""")]
    [InlineData("{ ...A ...A ...B } fragment A on Query { x: __typename ...B } fragment B on Query { y: __typename }", """{"x":"Query","y":"Query"}""")]
    public async Task Fields_of_one_key_are_merged_where_the_first_stands(string document, string data) => (await _engine.Ask(document)).ShouldBe($$"""{"data":{{data}}}""");

    [Theory]
    [InlineData("{ region(code: \"11.71\") { __typename name ... on Kota { mayor parent { name } } ... on Province { workers } } }", """{"region":{"__typename":"Kota","name":"Kota 11.71","mayor":null,"parent":{"name":"Provinsi 11"}}}""")]
    [InlineData("{ regions { code ...P } } fragment P on Province { workers }", """{"regions":[{"code":"11","workers":2020},null,{"code":"11.71"}]}""")]
    [InlineData("{ anything { __typename ... on Region { code } ... on Kota { mayor } } }", """{"anything":[{"__typename":"Kota","code":"11.72","mayor":null},{"__typename":"Province","code":"12"}]}""")]
    [InlineData("{ anything { ... on Province { code } } }", """{"anything":[{},{"code":"12"}]}""")]
    [InlineData("{ regions { ... on Anything { __typename } } }", """{"regions":[{"__typename":"Province"},null,{"__typename":"Kota"}]}""")]
    [InlineData("{ region(code: \"11.71\") { ... on Province { parent { name } } ... on Kota { parent { code } } } }", """{"region":{"parent":{"code":"11"}}}""")]
    public async Task Fragments_apply_to_the_types_they_name(string document, string data) => (await _engine.Ask(document)).ShouldBe($$"""{"data":{{data}}}""");

    [Theory]
    [InlineData("""{"yes":true,"no":false}""", """{"b":"Query","d":"Query","f":"Query","g":"Query"}""")]
    [InlineData("""{"yes":false,"no":true}""", """{"a":"Query","c":"Query","g":"Query","f":"Query"}""")]
    [InlineData("""{"yes":true,"no":true}""", """{"a":"Query","d":"Query","e":"Query","f":"Query","g":"Query"}""")]
    public async Task Skip_and_include_decide_by_variables(string variables, string data)
    {
        const string Document = """
            query Q($yes: Boolean!, $no: Boolean = true) {
              a: __typename @include(if: $no)
              b: __typename @skip(if: $no)
              c: __typename @skip(if: $yes)
              ... @include(if: $yes) { d: __typename }
              ...E @include(if: $no) @skip(if: false)
              f: __typename @include(if: $yes)
              g: __typename
              f: __typename
            }
            fragment E on Query { e: __typename @include(if: $yes) }
            """;
        (await _engine.Ask(Document, variables)).ShouldBe($$"""{"data":{{data}}}""");
    }

    [Fact]
    public async Task A_selection_without_any_field_left_is_an_empty_object()
        => (await _engine.Ask("{ province { code @skip(if: true) } }")).ShouldBe("""{"data":{"province":{}}}""");

    [Theory]
    [InlineData("{ echo }", null, "")]
    [InlineData("{ echo(text: null) }", null, "text=null")]
    [InlineData("{ echo(number: 3, text: \"a\") }", null, "number=3 text=\"a\"")]
    [InlineData("{ echo(list: 3, kinds: KOTA) }", null, "list=[3] kinds=[Kota]")]
    [InlineData("{ echo(list: [], kinds: [KOTA, NON_ASN]) }", null, "list=[] kinds=[Kota,NonAsn]")]
    [InlineData("{ echo(where: {name: \"x\"}) }", null, "where={name=\"x\",code=7}")]
    [InlineData("{ echo(where: {code: 1, name: null}) }", null, "where={code=1,name=null}")]
    [InlineData("{ echo(where: {and: {name: \"y\"}}) }", null, "where={and=[{name=\"y\",code=7}],code=7}")]
    [InlineData("{ echo(one: {b: \"x\"}) }", null, "one={b=\"x\"}")]
    [InlineData("query($w: Where) { echo(where: $w) }", """{"w":{"name":"x"}}""", "where={name=\"x\",code=7}")]
    [InlineData("query($w: Where) { echo(where: $w) }", """{"w":{"and":{"code":null}}}""", "where={and=[{code=null}],code=7}")]
    [InlineData("query($w: Where) { echo(where: $w) }", """{"w":null}""", "where=null")]
    [InlineData("query($w: Where) { echo(where: $w) }", "{}", "")]
    [InlineData("query($w: Where = {code: 3}) { echo(where: $w) }", "{}", "where={code=3}")]
    [InlineData("query($n: String) { echo(where: {name: $n, code: 2}) }", "{}", "where={code=2}")]
    [InlineData("query($n: String) { echo(where: {name: $n, code: 2}) }", """{"n":"z"}""", "where={name=\"z\",code=2}")]
    [InlineData("query($c: Int) { echo(where: {code: $c}) }", "{}", "where={code=7}")]
    [InlineData("query($c: Int) { echo(where: {code: $c}) }", """{"c":null}""", "where={code=null}")]
    [InlineData("query($l: [Int!]) { echo(list: $l) }", """{"l":5}""", "list=[5]")]
    [InlineData("query($l: Int!) { echo(list: [1, $l]) }", """{"l":5}""", "list=[1,5]")]
    [InlineData("query($k: Kind!) { echo(kind: $k, kinds: [$k]) }", """{"k":"NON_ASN","unknown":1}""", "kind=NonAsn kinds=[NonAsn]")]
    [InlineData("query($o: One) { echo(one: $o) }", """{"o":{"a":4}}""", "one={a=4}")]
    public async Task Arguments_are_coerced(string document, string? variables, string heard)
        => (await _engine.Ask(document, variables)).ShouldBe($$$"""{"data":{"echo":{{{System.Text.Json.JsonSerializer.Serialize(heard, s_relaxed)}}}}}""");

    [Fact]
    public async Task A_variable_without_value_leaves_the_argument_to_its_default()
    {
        (await _engine.Ask("query($s: Int) { province { workers(since: $s) } }")).ShouldBe("""{"data":{"province":{"workers":2020}}}""");
        (await _engine.Ask("query($s: Int) { province { workers(since: $s) } }", """{"s":null}""")).ShouldBe("""{"data":{"province":{"workers":null}}}""");
    }

    [Fact]
    public async Task A_null_variable_for_an_argument_that_is_never_null_is_an_error_of_the_field()
        => (await _engine.Ask("query($c: String) { province(code: $c) { code } }", """{"c":null}""")).ShouldBe(
            """{"data":{"province":null},"errors":[{"message":"Argument \"code\" of Query.province has an invalid value at \"code\": null is not allowed, the type is String!.","locations":[{"line":1,"column":21}],"path":["province"],"extensions":{"code":"HC0016","field":"Query.province","argument":"code"}}]}""");

    private static readonly System.Text.Json.JsonSerializerOptions s_relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private sealed record Province(string Code);

    private sealed record Kota(string Code);
}
