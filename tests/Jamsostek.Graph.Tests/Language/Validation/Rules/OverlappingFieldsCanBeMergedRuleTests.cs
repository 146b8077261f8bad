using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Language.Validation.Rules;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation.Rules;

public sealed class OverlappingFieldsCanBeMergedRuleTests
{
    private const string Mend = " Use different aliases if both are wanted.";

    private static readonly Schema s_shapes = new SchemaBuilder().Add("""
        type Query { someBox: SomeBox connection: Connection }
        interface SomeBox { deepBox: SomeBox unrelatedField: String }
        type StringBox implements SomeBox {
          scalar: String deepBox: StringBox unrelatedField: String listStringBox: [StringBox] stringBox: StringBox intBox: IntBox
        }
        type IntBox implements SomeBox {
          scalar: Int deepBox: IntBox unrelatedField: String listStringBox: [StringBox] stringBox: StringBox intBox: IntBox
        }
        interface NonNullStringBox1 { scalar: String! }
        type NonNullStringBox1Impl implements SomeBox & NonNullStringBox1 { scalar: String! unrelatedField: String deepBox: SomeBox }
        interface NonNullStringBox2 { scalar: String! }
        type NonNullStringBox2Impl implements SomeBox & NonNullStringBox2 { scalar: String! unrelatedField: String deepBox: SomeBox }
        type Connection { edges: [Edge] }
        type Edge { node: Node }
        type Node { id: ID name: String }
        """).BuildOrThrow();

    [Theory]
    [InlineData("{ dog { name nickname } }")]
    [InlineData("{ dog { name name } }")]
    [InlineData("{ dog { otherName: name otherName: name } }")]
    [InlineData("{ dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: SIT) } }")]
    [InlineData("{ dog { isAt(x: 1, y: 2) isAt(y: 2, x: 1) } }")]
    [InlineData("{ findDog(searchBy: { name: \"a\", owner: \"b\" }) { name } findDog(searchBy: { owner: \"b\", name: \"a\" }) { nickname } }")]
    [InlineData("query A($c: DogCommand!) { dog { doesKnowCommand(dogCommand: $c) doesKnowCommand(dogCommand: $c) } }")]
    [InlineData("{ dog { name @include(if: true) name @include(if: false) } }")]
    [InlineData("{ dog { knowsSit: doesKnowCommand(dogCommand: SIT) knowsDown: doesKnowCommand(dogCommand: DOWN) } }")]
    [InlineData("{ pet { ... on Dog { doesKnowCommand(dogCommand: SIT) } ... on Cat { doesKnowCommand(catCommand: JUMP) } } }")]
    [InlineData("{ pet { ... on Dog { volume: barkVolume } ... on Cat { volume: meowVolume } } }")]
    [InlineData("{ pet { ... on Dog { same: mother { name } } ... on Cat { same: mother { name } } } }")]
    [InlineData("{ dog { ...A ...B } } fragment A on Dog { name } fragment B on Dog { name ...A }")]
    [InlineData("{ dog { ...A } } fragment A on Dog { name mother { ...A } }")]
    [InlineData("{ dog { ...Unknown ...Unknown name } }")]
    [InlineData("{ a: unknown a: unknown }")]
    [InlineData("{ __typename __typename }")]
    public void Fields_that_are_the_same_can_be_merged(string document) => Probe.Accepts<OverlappingFieldsCanBeMergedRule>(document);

    [Theory]
    [InlineData("{ dog { fido: name fido: nickname } }", "1:9 1:20", "The fields named \"fido\" cannot be merged, because \"name\" and \"nickname\" are different fields." + Mend)]
    [InlineData("{ dog { name: nickname name } }", "1:9 1:24", "The fields named \"name\" cannot be merged, because \"nickname\" and \"name\" are different fields." + Mend)]
    [InlineData("{ dog { doesKnowCommand doesKnowCommand(dogCommand: HEEL) } }", "1:9 1:25", "The fields named \"doesKnowCommand\" cannot be merged, because they have different arguments." + Mend)]
    [InlineData("{ dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: HEEL) } }", "1:9 1:42", "The fields named \"doesKnowCommand\" cannot be merged, because they have different arguments." + Mend)]
    [InlineData("{ dog { isAt(x: 1) isAt(y: 1) } }", "1:9 1:20", "The fields named \"isAt\" cannot be merged, because they have different arguments." + Mend)]
    [InlineData("{ dog { ...A ...B } }\nfragment A on Dog { x: name }\nfragment B on Dog { x: nickname }", "2:21 3:21", "The fields named \"x\" cannot be merged, because \"name\" and \"nickname\" are different fields." + Mend)]
    [InlineData("{ dog { ...A x: name } } fragment A on Dog { x: nickname }", "1:14 1:46", "The fields named \"x\" cannot be merged, because \"name\" and \"nickname\" are different fields." + Mend)]
    [InlineData("{ pet { ... on Pet { x: name } ... on Dog { x: nickname } } }", "1:22 1:45", "The fields named \"x\" cannot be merged, because \"name\" and \"nickname\" are different fields." + Mend)]
    [InlineData("{ unknown { x: a x: b } }", "1:13 1:18", "The fields named \"x\" cannot be merged, because \"a\" and \"b\" are different fields." + Mend)]
    public void Different_fields_of_one_name_are_refused(string document, string places, string message) =>
        Probe.Refuses<OverlappingFieldsCanBeMergedRule>(document, places, message);

    [Fact]
    public void Each_pair_is_told() =>
        Probe.RefusesAll<OverlappingFieldsCanBeMergedRule>(
            "{ dog { x: name x: name x: nickname } }",
            "1:9 1:25 | The fields named \"x\" cannot be merged, because \"name\" and \"nickname\" are different fields." + Mend,
            "1:17 1:25 | The fields named \"x\" cannot be merged, because \"name\" and \"nickname\" are different fields." + Mend);

    [Fact]
    public void A_conflict_inside_is_told_with_the_way_to_it() =>
        Probe.Refuses<OverlappingFieldsCanBeMergedRule>(
            "{ dog { owner { a: name } } dog { owner { a: relatives { name } } } }",
            "1:3 1:9 1:17 1:29 1:35 1:43",
            "The fields named \"dog\" cannot be merged, because their fields \"owner\" cannot be merged, because their fields \"a\" cannot be merged, because \"name\" and \"relatives\" are different fields." + Mend);

    [Fact]
    public void Several_conflicts_inside_are_one_error() =>
        Probe.Refuses<OverlappingFieldsCanBeMergedRule>(
            "{ dog { x: name y: name } dog { x: nickname y: nickname } }",
            "1:3 1:9 1:17 1:27 1:33 1:45",
            "The fields named \"dog\" cannot be merged, because their fields \"x\" cannot be merged, because \"name\" and \"nickname\" are different fields and their fields \"y\" cannot be merged, because \"name\" and \"nickname\" are different fields." + Mend);

    [Theory]
    [InlineData("{ someBox { ... on IntBox { scalar } ... on StringBox { scalar } } }", "1:29 1:57", "scalar", "they are of the different types \"Int\" and \"String\"")]
    [InlineData("{ someBox { ... on NonNullStringBox1 { scalar } ... on StringBox { scalar } } }", "1:40 1:68", "scalar", "they are of the different types \"String!\" and \"String\"")]
    [InlineData("{ someBox { ... on IntBox { box: listStringBox { scalar } } ... on StringBox { box: stringBox { scalar } } } }", "1:29 1:80", "box", "they are of the different types \"[StringBox]\" and \"StringBox\"")]
    [InlineData("{ someBox { ... on IntBox { box: unrelatedField } ... on StringBox { box: stringBox { scalar } } } }", "1:29 1:70", "box", "they are of the different types \"String\" and \"StringBox\"")]
    [InlineData("{ someBox { ... on IntBox { box: intBox { scalar } } ... on StringBox { box: stringBox { scalar } } } }", "1:29 1:43 1:73 1:90", "box", "their fields \"scalar\" cannot be merged, because they are of the different types \"Int\" and \"String\"")]
    [InlineData("{ someBox { ... on IntBox { x: __typename } ... on StringBox { x: scalar } } }", "1:29 1:64", "x", "they are of the different types \"String!\" and \"String\"")]
    public void Answers_of_different_shape_are_refused_even_of_objects_that_are_never_the_same(string document, string places, string name, string reason) =>
        Probe.Refuses<OverlappingFieldsCanBeMergedRule>(document, places, $"The fields named \"{name}\" cannot be merged, because {reason}.{Mend}", s_shapes);

    [Theory]
    [InlineData("{ someBox { ... on NonNullStringBox1 { scalar } ... on NonNullStringBox2 { scalar } } }")]
    [InlineData("{ someBox { ... on IntBox { deepBox { unrelatedField } } ... on StringBox { deepBox { unrelatedField } } } }")]
    [InlineData("{ someBox { ... on IntBox { box: stringBox { scalar } } ... on StringBox { box: stringBox { scalar } } } }")]
    public void Answers_of_the_same_shape_can_be_merged(string document) => Probe.Accepts<OverlappingFieldsCanBeMergedRule>(document, s_shapes);

    [Fact]
    public void Conflicts_far_apart_in_fragments_are_found() =>
        Probe.Refuses<OverlappingFieldsCanBeMergedRule>(
            "{ connection { ...C edges { node { id: name } } } }\nfragment C on Connection { edges { node { id } } }",
            "1:21 1:29 1:36 2:28 2:36 2:43",
            "The fields named \"edges\" cannot be merged, because their fields \"node\" cannot be merged, because their fields \"id\" cannot be merged, because \"name\" and \"id\" are different fields." + Mend,
            s_shapes);

    [Fact]
    public void A_fragment_that_contains_itself_ends() =>
        Probe.Errors<OverlappingFieldsCanBeMergedRule>("{ dog { ...A ...B } } fragment A on Dog { mother { ...B } x: name } fragment B on Dog { mother { ...A } x: nickname }").ShouldNotBeEmpty();

    [Fact]
    public void The_error_tells_programs_what_is_wrong()
    {
        var error = Probe.Errors<OverlappingFieldsCanBeMergedRule>("{ dog { fido: name fido: nickname } }").ShouldHaveSingleItem();
        error.Code.ShouldBe("GRAPHQL_VALIDATION_FAILED");
        error.Extension("responseName").ShouldBe("fido");
        error.Extension("specifiedBy").ShouldBe("https://spec.graphql.org/September2025/#sec-Field-Selection-Merging");
    }
}
