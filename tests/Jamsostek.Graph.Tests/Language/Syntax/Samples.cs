namespace Jamsostek.Graph.Tests.Language.Syntax;

/// <summary>Documents that use every production of the grammar, in the layout of the printer.</summary>
internal static class Samples
{
    public const string Executable = """"
        """
        Coverage of one region.

          Indented, with "quotes" and \""" in it.
        """
        query Coverage(
          """Its code."""
          $code: ID! = "11" @note(text: "constant")
          "Months"
          $months: [Int!]! = [1, 2, 3]
          $where: RegionFilterInput = { and: [{ name: { contains: "Aceh" } }, {}], ratio: { gte: -1.5e-3 } }
        ) @cached(seconds: 60) @note {
          region(code: $code) {
            ...Names @include(if: true)
            ... on Kabupaten @skip(if: false) {
              province {
                name
              }
            }
            ... {
              id
            }
            ... @include(if: $flag) {
              kind
            }
            rate: coverage(months: $months, basis: REPORTED, none: null, exact: false)
            agencies(
              where: $where
              order: [{ name: ASC }, { compliance: { rate: DESC } }]
              first: 1000000000000
              after: null
            ) {
              totalCount
            }
          }
        }

        mutation ($text: String = "\"\\\b\f\n\r\t\u0000 \u007F 😀 é") {
          note(text: $text)
        }

        subscription Changes {
          versionPublished {
            version
          }
        }

        "A fragment"
        fragment Names on Region @note(text: """
        two
        lines
        """) {
          name
          alias: name
        }

        {
          __typename
        }
        """";

    public const string TypeSystem = """"
        """What is known."""
        schema @link(url: "x") {
          query: Query
          mutation: Mutation
          subscription: Subscription
        }

        extend schema @link(url: "y")

        extend schema {
          query: Query
        }

        """
        A date, of which there are many more things to say than fit on a single line of text.
        """
        scalar Date @specifiedBy(url: "https://example.org/date")

        extend scalar Date @note

        type Region implements Node & Named @key(fields: "code") {
          "The key."
          code: ID!
          name(
            """In which language."""
            language: Language = INDONESIAN @deprecated(reason: "one only")
            short: Boolean
          ): String @cost(weight: "1.0")
          children(first: Int = 50, where: RegionFilterInput): [[Region!]!]!
        }

        type Empty

        extend type Region implements Located

        extend type Region {
          area: Float
        }

        interface Node {
          id: ID!
        }

        extend interface Node implements Named @note {
          name: String
        }

        union Place @note = Region | Office

        union Nothing

        extend union Place = Point

        enum Basis {
          """Said by a source."""
          REPORTED
          ESTIMATED @deprecated
        }

        extend enum Basis @note {
          SYNTHETIC
        }

        input RegionFilterInput @oneOf {
          name: StringOperationFilterInput
          codes: [ID!] = ["11", "12"]
        }

        extend input RegionFilterInput {
          area: Float = 1.0
        }

        "Remarks."
        directive @note(text: String = "none") repeatable on QUERY | FIELD | OBJECT | SCHEMA

        directive @plain on FIELD
        """";
}
