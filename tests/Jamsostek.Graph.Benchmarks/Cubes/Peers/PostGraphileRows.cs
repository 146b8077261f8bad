using System.Text.Json.Nodes;

namespace Jamsostek.Graph.Benchmarks.Cubes.Peers;

/// <summary>What a client reads from the answers of <see cref="PostGraphileQuestions" />.</summary>
internal static class PostGraphileRows
{
    /// <summary>The rows of an answer.</summary>
    /// <param name="kind">The question.</param>
    /// <param name="data">The member <c>data</c> of the answer.</param>
    public static IEnumerable<PeerRow> Of(QuestionKind kind, JsonNode data) => kind switch
    {
        QuestionKind.Q1 => Groups(data["allCoverages"]!["groupedAggregates"]!, static keys => PeerRow.KeyOf(province: keys[0])),
        QuestionKind.Q2 => Nodes(data["allCoverages"]!, static node => PeerRow.KeyOf(
            kabupaten: PeerRow.Text(node["kabupatenByKabupatenCode"]!["code"]), segment: PeerRow.Text(node["segment"]), period: Month(PeerRow.Text(node["month"])!))),
        QuestionKind.Q3 => Groups(data["allCoverages"]!["groupedAggregates"]!, static keys => PeerRow.KeyOf(segment: keys[1], period: Month(keys[0]))),
        QuestionKind.Q4 => Nodes(data["allAgencyMonths"]!, static node => PeerRow.KeyOf(
            PeerRow.Text(node["provinceByProvinceCode"]!["code"]),
            PeerRow.Text(node["agencyByAgencyCode"]!["kabupatenByKabupatenCode"]!["code"]),
            PeerRow.Text(node["agencyByAgencyCode"]!["code"]))),
        QuestionKind.Q5 =>
        [
            .. Nodes(data["allKabupatenQuarters"]!, static node => PeerRow.KeyOf(
                PeerRow.Text(node["provinceCode"]), PeerRow.Text(node["kabupatenCode"]), period: Quarter(PeerRow.Text(node["quarter"])!))),
            .. Groups(data["allCoverages"]!["provinces"]!, static keys => PeerRow.KeyOf(province: keys[1], period: Quarter(keys[0]))),
            .. Groups(data["allCoverages"]!["country"]!, static keys => PeerRow.KeyOf(period: Quarter(keys[0]))),
        ],
        _ => Nodes(data["allSegmentProvinceMonths"]!, static node => PeerRow.KeyOf(
            PeerRow.Text(node["provinceCode"]), segment: PeerRow.Text(node["segment"]), period: Month(PeerRow.Text(node["month"])!))),
    };

    /// <summary>How many rows there are on all pages, the sums that a client is given among them; the last sum of Q5, which is that of its last quarter, it has already.</summary>
    public static int Total(QuestionKind kind, JsonNode data) => kind switch
    {
        QuestionKind.Q1 or QuestionKind.Q3 => data["allCoverages"]!["groupedAggregates"]!.AsArray().Count,
        QuestionKind.Q2 => data["allCoverages"]!["totalCount"]!.GetValue<int>(),
        QuestionKind.Q4 => data["allAgencyMonths"]!["totalCount"]!.GetValue<int>(),
        QuestionKind.Q5 => data["allKabupatenQuarters"]!["totalCount"]!.GetValue<int>() + data["allCoverages"]!["provinces"]!.AsArray().Count + data["allCoverages"]!["country"]!.AsArray().Count + 1,
        _ => data["allSegmentProvinceMonths"]!["totalCount"]!.GetValue<int>(),
    };

    private static IEnumerable<PeerRow> Nodes(JsonNode connection, Func<JsonNode, string> key) => connection["nodes"]!.AsArray().Select(node =>
        new PeerRow(key(node!), PeerRow.Number(node!["covered"] ?? node["enrolled"]!), (node["coverageRate"] ?? node["enrolmentRate"]!).GetValue<double>()));

    private static IEnumerable<PeerRow> Groups(JsonNode groups, Func<string[], string> key) => groups.AsArray().Select(group =>
    {
        var covered = PeerRow.Number(group!["sum"]!["covered"]!);
        return new PeerRow(key([.. group["keys"]!.AsArray().Select(static value => PeerRow.Text(value)!)]), covered, (double)covered / PeerRow.Number(group["sum"]!["eligible"]!));
    });

    private static string Month(string date) => date[..7];

    private static string Quarter(string date) => $"{date[..4]}-Q{(int.Parse(date.AsSpan(5, 2), System.Globalization.CultureInfo.InvariantCulture) + 2) / 3}";
}
