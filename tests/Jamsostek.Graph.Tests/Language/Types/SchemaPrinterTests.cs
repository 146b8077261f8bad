using Jamsostek.Graph.Language.Types;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Types;

public sealed class SchemaPrinterTests
{
    private const string Everything = """"
        """What it is for"""
        schema @tag(name: "root") {
          query: Root
          mutation: Change
        }

        """Marks"""
        directive @tag(name: String = "x", of: [Pair!] = [{ eq: 1, in: [1, 2] }]) repeatable on SCHEMA | SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | INTERFACE | UNION | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION

        directive @on(
          """First"""
          a: Int

          """
          Second
          line
          """
          b: Int!
          c: Int = -1
        ) on FIELD

        """A day"""
        scalar Date @specifiedBy(url: "https://example.org/date") @tag

        type Root implements Node & Named @tag(name: "a") @tag(name: "b") {
          id: ID!
          name(short: Boolean! = false, width: Float = 1.5e3): String @deprecated(reason: "Use \"id\".")

          """
          Several lines

            indented

          of text
          """
          things(
            """What to keep"""
            where: Filter = { in: [] }
            order: Order = ASC @deprecated
          ): [[Thing!]!]! @tag
        }

        interface Node {
          id: ID!
        }

        interface Named implements Node {
          id: ID!
          name(short: Boolean! = false): String @deprecated(reason: "Use \"id\".")
        }

        union Thing @tag = Root | Change

        enum Order {
          ASC

          """The other way round"""
          DESC @deprecated(reason: "No longer supported")
        }

        input Filter {
          eq: Int
          in: [Int!] @tag(of: [])
          date: Date = "2026-01-31"
        }

        input Pair {
          eq: Int
          in: [Int!]
        }

        input One @oneOf {
          a: Int
          b: Filter
        }

        type Change {
          go(one: One!): Boolean
        }

        """";

    [Fact]
    public void Everything_a_schema_can_hold_is_printed_and_reads_back_as_it_was()
        => SchemaPrinter.Print(Build(Everything)).ShouldBe(Everything);

    [Fact]
    public void The_schema_definition_is_left_out_when_the_names_say_it_all()
        => SchemaPrinter.Print(Build("schema { query: Query } type Query { a: Int }")).ShouldBe("type Query {\n  a: Int\n}\n");

    [Fact]
    public void The_schema_definition_is_kept_when_a_type_of_a_default_name_is_no_root()
        => SchemaPrinter.Print(Build("schema { query: Query } type Query { a: Mutation } type Mutation { a: Int }"))
            .ShouldBe("schema {\n  query: Query\n}\n\ntype Query {\n  a: Mutation\n}\n\ntype Mutation {\n  a: Int\n}\n");

    [Fact]
    public void Extensions_are_printed_as_parts_of_what_they_extend()
        => SchemaPrinter.Print(Build("type Query { a: Int } extend type Query @deprecate { b: Int } directive @deprecate on OBJECT"))
            .ShouldBe("directive @deprecate on OBJECT\n\ntype Query @deprecate {\n  a: Int\n  b: Int\n}\n");

    [Fact]
    public void Built_in_directives_are_not_printed_even_when_the_schema_defines_them()
        => SchemaPrinter.Print(Build("directive @skip(if: Boolean!) on FIELD type Query { a: Int }")).ShouldBe("type Query {\n  a: Int\n}\n");

    private static Schema Build(string sdl) => new SchemaBuilder().Add(sdl).BuildOrThrow();
}
