using System.Globalization;
using System.Text;

namespace Jamsostek.Graph.Benchmarks.Micro;

/// <summary>The texts that the small benchmarks read.</summary>
internal static class Texts
{
    /// <summary>A dashboard's query of three levels, with fragments, variables, filters and aliases.</summary>
    public const string Dashboard = """
        query Dashboard($where: ProvinceFilterInput, $year: Int! = 2025, $first: Int = 38) {
          provinces(first: $first, where: $where, order: [{ name: ASC }]) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes {
              ...Place
              now: labour(year: $year) { ...Work }
              before: labour(year: 2018) { ...Work }
              kabupaten(first: 3, where: { kind: { eq: KOTA }, name: { startsWith: "Kota" } }, order: [{ code: DESC }]) {
                nodes {
                  ...Place
                  now: labour(year: $year) { ...Work }
                }
              }
            }
          }
        }

        fragment Place on Region { id code name level }
        fragment Work on Labour { employed formal informal unemployed }
        """;

    /// <summary>As much of a schema as <see cref="Dashboard"/> is valid against.</summary>
    public const string DashboardSchema = """
        type Query { provinces(first: Int, where: ProvinceFilterInput, order: [RegionSortInput!]): RegionConnection }
        type RegionConnection { totalCount: Int! pageInfo: PageInfo! nodes: [Province!] }
        type KabupatenConnection { nodes: [Kabupaten!] }
        type PageInfo { hasNextPage: Boolean! endCursor: String }
        interface Region { id: ID! code: String! name: String! level: RegionLevel! labour(year: Int!): Labour }
        type Province implements Region {
          id: ID! code: String! name: String! level: RegionLevel! labour(year: Int!): Labour
          kabupaten(first: Int, where: KabupatenFilterInput, order: [RegionSortInput!]): KabupatenConnection
        }
        type Kabupaten implements Region { id: ID! code: String! name: String! level: RegionLevel! labour(year: Int!): Labour }
        type Labour { employed: Int formal: Int informal: Int unemployed: Int }
        enum RegionLevel { PROVINCE KABUPATEN }
        enum KabupatenKind { KABUPATEN KOTA }
        enum SortEnumType { ASC DESC }
        input RegionSortInput { name: SortEnumType code: SortEnumType }
        input StringOperationFilterInput { eq: String startsWith: String }
        input KindOperationFilterInput { eq: KabupatenKind }
        input ProvinceFilterInput { name: StringOperationFilterInput }
        input KabupatenFilterInput { name: StringOperationFilterInput kind: KindOperationFilterInput }
        """;

    /// <summary>A JSON text like the answers of this service, of exactly as many bytes.</summary>
    /// <param name="length">At least 16.</param>
    public static byte[] JsonOfLength(int length)
    {
        var text = new StringBuilder("[");
        for (var i = 0; text.Length < length - 80; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{{\"code\":\"{i % 90}\",\"name\":\"Aceh\",\"employed\":{i * 7919}}},");
        }

        text.Append('"').Append('x', length - text.Length - 2).Append("\"]");
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
